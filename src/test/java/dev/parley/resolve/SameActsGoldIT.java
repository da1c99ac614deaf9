package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.fixtures.GoldArticles;
import dev.parley.fixtures.GoldArticles.Article;
import dev.parley.model.Position.Repetition;
import dev.parley.model.Span;
import dev.parley.model.StanceEvent;
import dev.parley.model.Statement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Statements that tell the same act are found in the annotated articles about as people put them together. */
class SameActsGoldIT {
    private static final Path SHARED = Path.of("..", "shared");

    @Test
    void pairsAreThoseThatPeoplePutTogether() throws Exception {
        boolean there = Files.isDirectory(SHARED.resolve("gold"));
        if ("required".equals(System.getProperty("shared")))
            assertThat(there).as("../shared/gold").isTrue();
        assumeTrue(there, "skipped: ../shared/gold is not there, statements of the same act are not measured");
        List<StanceEvent> events = new ArrayList<>();
        for (Article article : new GoldArticles(SHARED, Set.of()).read())
            article.statements().forEach(statement -> events.addAll(events(statement, article)));
        Set<Repetition> marked = marked(events);
        Set<Repetition> found = new PositionFold()
                .fold(events).stream()
                        .flatMap(position -> position.repetitions().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        long right = found.stream().filter(marked::contains).count();
        double precision = (double) right / found.size();
        double recall = (double) right / marked.size();
        System.out.printf(
                "the same act: %d pairs, %d right, %d marked: P %.3f R %.3f%n",
                found.size(), right, marked.size(), precision, recall);
        assertThat(precision).as("precision").isGreaterThanOrEqualTo(0.9);
        assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.66);
    }

    private static List<StanceEvent> events(Statement statement, Article article) {
        return statement.actors().stream()
                .flatMap(actor -> statement.stances().entrySet().stream()
                        .map(stance -> new StanceEvent(
                                statement.id(),
                                statement.document(),
                                actor.id(),
                                stance.getKey(),
                                statement.attribution().act(),
                                statement.attribution().polarity(),
                                stance.getValue(),
                                statement
                                        .date()
                                        .or(() -> article.document().published().map(Object::toString)),
                                Span.words(
                                        statement.attribution().content(),
                                        article.document().text()),
                                !statement.via().isEmpty(),
                                1)))
                .toList();
    }

    /** Pairs of one cluster whose actors and issues meet: elsewhere none is looked for. */
    private static Set<Repetition> marked(List<StanceEvent> events) throws Exception {
        Map<String, String> clusters = clusters();
        Set<Repetition> pairs = new TreeSet<>();
        for (StanceEvent one : events)
            for (StanceEvent other : events)
                if (one.actor().equals(other.actor())
                        && one.issue().equals(other.issue())
                        && one.statement().compareTo(other.statement()) < 0
                        && clusters.containsKey(one.statement())
                        && clusters.get(one.statement()).equals(clusters.get(other.statement())))
                    pairs.add(new Repetition(one.statement(), other.statement()));
        return pairs;
    }

    private static Map<String, String> clusters() throws Exception {
        Map<String, String> clusters = new HashMap<>();
        for (String article : List.of("000.jsonl", "001.jsonl"))
            try (Stream<String> lines = Files.lines(SHARED.resolve("gold").resolve(article))) {
                lines.map(line -> JsonMapper.shared().readTree(line))
                        .filter((JsonNode node) -> node.path("cluster").isString())
                        .forEach(node -> clusters.put(
                                node.path("id").asString(), node.path("cluster").asString()));
            }
        return clusters;
    }
}
