package dev.parley;

import dev.parley.extract.Extractor;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Document;
import dev.parley.model.Finding;
import dev.parley.model.Span;
import dev.parley.resolve.Resolver;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The stages from a document to its statements in their order; a pure function, safe for many threads. */
final class Interpreter {
    private final Function<Document, List<Finding>> find;
    private final BiFunction<Document, Collection<Span>, AnnotatedDocument> annotate;
    private final Extractor extractor;
    private final Resolver resolver;

    Interpreter(
            Function<Document, List<Finding>> find,
            BiFunction<Document, Collection<Span>, AnnotatedDocument> annotate,
            Extractor extractor,
            Resolver resolver) {
        this.find = find;
        this.annotate = annotate;
        this.extractor = extractor;
        this.resolver = resolver;
    }

    Interpretation interpret(Document document) {
        List<Finding> findings = find.apply(document);
        AnnotatedDocument annotated = annotate.apply(document, matters(document, findings));
        List<Attribution> attributions = extractor.extract(annotated, findings);
        return new Interpretation(document, resolver.resolve(annotated, attributions), annotated.notes());
    }

    /** The places where somebody may say or want something: the only ones that are worth a parse. */
    private static SortedSet<Span> matters(Document document, List<Finding> findings) {
        SortedSet<Span> matters = new TreeSet<>(Extractor.unclaimed(document, findings));
        findings.stream()
                .flatMap(finding -> Stream.of(finding.source(), finding.cue(), finding.content()))
                .forEach(matters::addAll);
        return matters;
    }
}
