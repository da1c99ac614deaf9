package dev.parley.resolve;

import dev.parley.fixtures.World;
import dev.parley.model.Actor;
import dev.parley.model.Attribution;
import dev.parley.model.CodePoints;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Resolves the marked attributions of dev articles and counts how many of the marked sources come out right. */
final class MarkedSourcesRun {
    private final Resolver resolver = new Resolver(World.OURS.actors(), List.of());
    private final List<MarkedSources.Source> sources = MarkedSources.read();
    private final List<String> wrong = new ArrayList<>();

    MarkedSourcesRun() throws IOException {}

    void take(DevDocuments.Marked marked) {
        String text = marked.document().document().text();
        CodePoints points = new CodePoints(text);
        List<Statement> statements = resolver.resolve(marked.document(), marked.attributions());
        for (MarkedSources.Source source : sources) {
            if (!source.document().equals(marked.document().document().id())) continue;
            Span span = points.inside(List.of(source.span())).get(0);
            List<Actor> actors = actors(span, statements);
            if (!source.means(actors)) wrong.add(line(source, span.in(text), actors));
        }
    }

    double share() {
        return 1 - (double) wrong.size() / sources.size();
    }

    /** Those that came out wrong, to read by eye. */
    String report() {
        return "%d of %d wrong:%s".formatted(wrong.size(), sources.size(), String.join("", wrong));
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

    /** Those of the statement whose source is nearest in length to the marked one. */
    private static List<Actor> actors(Span source, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.attribution().source().stream().anyMatch(source::overlaps))
                .min(Comparator.comparingInt(statement -> distance(source, statement.attribution())))
                .map(Statement::actors)
                .orElse(List.of());
    }

    private static int distance(Span source, Attribution attribution) {
        Span found = Span.around(attribution.source());
        return Math.abs(found.start() - source.start()) + Math.abs(found.end() - source.end());
    }
}
