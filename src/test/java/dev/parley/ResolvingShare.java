package dev.parley;

import dev.parley.annotate.Annotator;
import dev.parley.extract.Extractor;
import dev.parley.extract.Lexicon;
import dev.parley.find.Finder;
import dev.parley.graph.Ontology;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Document;
import dev.parley.model.Finding;
import dev.parley.model.Span;
import dev.parley.resolve.Resolver;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Measures in one thread what resolving (who is meant, which issue, which side) costs beside the parse it needs. */
final class ResolvingShare {
    private final Extractor extractor = new Extractor(Lexicon.load());
    private final Resolver resolver;
    private final Resolver actorsAlone;
    private double parsing;
    private double resolving;
    private double who;

    ResolvingShare(Ontology ontology) {
        resolver = new Resolver(ontology.actors(), ontology.issues());
        actorsAlone = new Resolver(ontology.actors(), List.of());
    }

    /** One line to read; the first document warms up and does not count. */
    String of(List<Document> documents) {
        Annotator annotator = Annotator.load();
        try (Finder finder = Finder.load()) {
            for (int i = 0; i < documents.size(); i++) {
                if (i == 1) parsing = resolving = who = 0;
                measure(documents.get(i), finder.find(documents.get(i)), annotator);
            }
        }
        return "resolving, one thread: %.2f s beside %.2f s of parsing = %.1f %%; who is meant alone %.2f s = %.1f %%"
                .formatted(resolving, parsing, 100 * resolving / parsing, who, 100 * who / parsing);
    }

    private void measure(Document document, List<Finding> findings, Annotator annotator) {
        Set<Span> matters = new LinkedHashSet<>(Extractor.unclaimed(document, findings));
        findings.forEach(finding ->
                Stream.of(finding.source(), finding.cue(), finding.content()).forEach(matters::addAll));
        long start = System.nanoTime();
        AnnotatedDocument annotated = annotator.annotate(document, matters);
        parsing += (System.nanoTime() - start) / 1e9;
        List<Attribution> attributions = extractor.extract(annotated, findings);
        start = System.nanoTime();
        resolver.resolve(annotated, attributions);
        resolving += (System.nanoTime() - start) / 1e9;
        start = System.nanoTime();
        actorsAlone.resolve(annotated, attributions);
        who += (System.nanoTime() - start) / 1e9;
    }
}
