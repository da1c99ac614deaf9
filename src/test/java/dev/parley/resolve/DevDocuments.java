package dev.parley.resolve;

import dev.parley.extract.Extractor;
import dev.parley.extract.Lexicon;
import dev.parley.model.Act;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Document;
import dev.parley.model.Finding;
import dev.parley.model.Polarity;
import dev.parley.model.Quotation;
import dev.parley.model.Span;
import dev.parley.read.Metadata;
import dev.parley.read.Readers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The dev articles with the attributions that were marked in them by hand, as if the finder had found them. */
final class DevDocuments {
    private final BiFunction<Document, Collection<Span>, AnnotatedDocument> annotate;
    private final Extractor extractor = new Extractor(Lexicon.load());
    private final Readers readers = new Readers(Metadata.none());

    /** One of them. */
    record Marked(AnnotatedDocument document, List<Attribution> attributions) {}

    DevDocuments(BiFunction<Document, Collection<Span>, AnnotatedDocument> annotate) {
        this.annotate = annotate;
    }

    /** The ids of all, in order. */
    static List<String> ids() throws Exception {
        try (Stream<Path> files = Files.list(MarkedSources.CORPUS.resolve("text"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    Marked read(String id) throws Exception {
        Document document = document(id);
        List<Finding> findings = MarkedSources.findings(id, document.text());
        Set<Span> matters = new LinkedHashSet<>(Extractor.unclaimed(document, findings));
        findings.forEach(finding ->
                Stream.of(finding.source(), finding.cue(), finding.content()).forEach(matters::addAll));
        AnnotatedDocument annotated = annotate.apply(document, matters);
        List<Attribution> read = extractor.extract(annotated, findings);
        Stream<Attribution> left = findings.stream()
                .filter(finding -> finding.source().stream().noneMatch(span -> source(read, span)))
                .filter(finding -> !finding.source().isEmpty())
                .map(DevDocuments::unread);
        return new Marked(annotated, Stream.concat(read.stream(), left).toList());
    }

    private static boolean source(List<Attribution> attributions, Span span) {
        return attributions.stream().anyMatch(other -> other.source().stream().anyMatch(span::overlaps));
    }

    /** One that reading left out, because nothing is said in it: its source means somebody all the same. */
    private static Attribution unread(Finding finding) {
        return new Attribution(
                finding.source(),
                finding.cue(),
                finding.content(),
                List.of(),
                List.of(),
                finding.cue(),
                new Act("say"),
                Polarity.AFFIRMED,
                false,
                Quotation.INDIRECT,
                Optional.empty(),
                Optional.empty(),
                "finder",
                "say",
                1);
    }

    private Document document(String id) throws Exception {
        Document read = readers.read(MarkedSources.text(id));
        return new Document(
                read.id(),
                read.uri(),
                read.publisher(),
                read.authors(),
                MarkedSources.published(id),
                read.title(),
                read.text(),
                read.sections());
    }
}
