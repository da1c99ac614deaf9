package dev.parley.resolve;

import dev.parley.extract.Extractor;
import dev.parley.extract.Lexicon;
import dev.parley.fixtures.World;
import dev.parley.model.Actor;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.CodePoints;
import dev.parley.model.Document;
import dev.parley.model.Finding;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.read.Metadata;
import dev.parley.read.Readers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resolves the marked attributions of the dev articles and counts how many of the marked sources come out right. */
final class MarkedSourcesRun {
    private final BiFunction<Document, Collection<Span>, AnnotatedDocument> annotate;
    private final Extractor extractor = new Extractor(Lexicon.load());
    private final Resolver resolver = new Resolver(World.OURS.actors(), List.of());
    private final Readers readers = new Readers(Metadata.none());

    /** @param wrong one line for each, to read by eye */
    record Result(int right, int all, List<String> wrong) {
        double share() {
            return (double) right / all;
        }
    }

    MarkedSourcesRun(BiFunction<Document, Collection<Span>, AnnotatedDocument> annotate) {
        this.annotate = annotate;
    }

    Result run() throws Exception {
        List<MarkedSources.Source> sources = MarkedSources.read();
        List<String> wrong = new ArrayList<>();
        for (String id :
                sources.stream().map(MarkedSources.Source::document).distinct().toList()) {
            Document document = document(id);
            List<Statement> statements = statements(document);
            CodePoints points = new CodePoints(document.text());
            for (MarkedSources.Source source : sources) {
                if (!source.document().equals(id)) continue;
                Span span = points.inside(List.of(source.span())).get(0);
                List<Actor> actors = actors(span, statements);
                if (!source.means(actors)) wrong.add(line(source, span.in(document.text()), actors));
            }
        }
        return new Result(sources.size() - wrong.size(), sources.size(), wrong);
    }

    private static String line(MarkedSources.Source source, String words, List<Actor> actors) {
        return "%n%s %d '%s' means %s, not %s"
                .formatted(
                        source.document(),
                        source.span().start(),
                        words,
                        source.readings(),
                        actors.stream().map(Actor::id).collect(Collectors.joining(" + ")));
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

    private List<Statement> statements(Document document) throws Exception {
        List<Finding> findings = MarkedSources.findings(document.id(), document.text());
        Set<Span> matters = new LinkedHashSet<>(extractor.triggers(document));
        findings.forEach(finding ->
                Stream.of(finding.source(), finding.cue(), finding.content()).forEach(matters::addAll));
        AnnotatedDocument annotated = annotate.apply(document, matters);
        return resolver.resolve(annotated, extractor.extract(annotated, findings));
    }

    /** Those of the statement whose source is nearest in length to the marked one. */
    private static List<Actor> actors(Span source, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.attribution().source().stream().anyMatch(source::overlaps))
                .min(java.util.Comparator.comparingInt(statement -> distance(source, statement.attribution())))
                .map(Statement::actors)
                .orElse(List.of());
    }

    private static int distance(Span source, Attribution attribution) {
        Span found = Span.around(attribution.source());
        return Math.abs(found.start() - source.start()) + Math.abs(found.end() - source.end());
    }
}
