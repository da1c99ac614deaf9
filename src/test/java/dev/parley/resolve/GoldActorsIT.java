package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.annotate.Annotator;
import dev.parley.fixtures.World;
import dev.parley.model.Act;
import dev.parley.model.Actor;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.CodePoints;
import dev.parley.model.Document;
import dev.parley.model.Polarity;
import dev.parley.model.Quotation;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.read.Metadata;
import dev.parley.read.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How many actors are right when the sources are: the gold's spans in, its actors out. */
class GoldActorsIT {
    private static final Path SHARED = Path.of("../shared");
    /** Raise it when the test says so. */
    private static final double FLOOR = 0.95;

    private final Map<String, String> canonical = new HashMap<>();

    @Test
    void actorsOfGoldSourcesAreRight() throws Exception {
        boolean required = "required".equals(System.getProperty("shared"));
        assumeTrue(required || Files.isDirectory(SHARED), "skipped: ../shared is not there");
        Resolver resolver = new Resolver(World.OURS.actors(), List.of());
        Annotator annotator = Annotator.load();
        Readers readers = new Readers(Metadata.of(SHARED.resolve("seeds/metadata.csv")));
        int right = 0;
        int all = 0;
        List<String> wrong = new ArrayList<>();
        for (String article : List.of("000", "001")) {
            names(article);
            Document document = readers.read(text(article));
            List<JsonNode> gold = gold(article);
            List<Attribution> attributions = attributions(gold, new CodePoints(document.text()));
            AnnotatedDocument annotated = annotator.annotate(document, matters(attributions));
            List<Statement> statements = resolver.resolve(annotated, attributions);
            for (int i = 0; i < gold.size(); i++) {
                Set<String> expected = keys(strings(gold.get(i).path("actors")));
                Set<String> found = keys(statements.get(i).actors().stream().map(Actor::name));
                all++;
                if (expected.equals(found)) right++;
                else wrong.add(gold.get(i).path("id").asString() + " " + expected + " " + found);
            }
        }
        double share = (double) right / all;
        assertThat(share)
                .as("%d of %d right; wrong: %s; raise FLOOR when well above %s", right, all, wrong, FLOOR)
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private static Path text(String article) throws IOException {
        try (Stream<Path> files = Files.list(SHARED.resolve("seeds"))) {
            return files.filter(file -> file.getFileName().toString().matches(article + "_.*\\.txt"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<JsonNode> gold(String article) throws IOException {
        return Files.readAllLines(SHARED.resolve("gold/" + article + ".jsonl")).stream()
                .filter(line -> !line.isBlank())
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    /** The names that the gold takes for one, this article's aliases first. */
    private void names(String article) throws IOException {
        canonical.clear();
        JsonNode actors = JsonMapper.shared()
                .readTree(Files.readString(SHARED.resolve("gold/actors.json")))
                .path("actors");
        for (JsonNode actor : actors) {
            String name = actor.path("name").asString();
            Stream.of(
                            Stream.of(name),
                            strings(actor.path("names")),
                            strings(actor.path("aliases").path(article)))
                    .flatMap(names -> names)
                    .forEach(alias -> canonical.putIfAbsent(lower(alias), name));
        }
    }

    private Set<String> keys(Stream<String> names) {
        return names.map(name -> canonical.getOrDefault(lower(name), "?" + name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lower(String name) {
        return Spelling.key(name).toLowerCase(java.util.Locale.ROOT);
    }

    private static Collection<Span> matters(List<Attribution> attributions) {
        return attributions.stream()
                .flatMap(attribution -> Stream.of(attribution.source(), attribution.cue(), attribution.content())
                        .flatMap(List::stream))
                .toList();
    }

    private static List<Attribution> attributions(List<JsonNode> gold, CodePoints points) {
        List<Attribution> flat =
                gold.stream().map(node -> attribution(node, points)).toList();
        return flat.stream()
                .map(inner -> {
                    JsonNode node = gold.get(flat.indexOf(inner));
                    return node.path("via").isEmpty() ? inner : inside(inner, outer(inner, node, flat, gold));
                })
                .toList();
    }

    /** The smallest content around the cue whose source the gold names as the inner one's report. */
    private static Optional<Attribution> outer(
            Attribution inner, JsonNode node, List<Attribution> all, List<JsonNode> gold) {
        List<String> via = strings(node.path("via")).toList();
        return all.stream()
                .filter(other -> !other.equals(inner))
                .filter(other ->
                        strings(gold.get(all.indexOf(other)).path("actors")).anyMatch(via.get(via.size() - 1)::equals))
                .filter(other -> other.content().stream()
                        .anyMatch(span -> span.covers(inner.cue().get(0))))
                .min(java.util.Comparator.comparingInt(
                        other -> Span.around(other.content()).length()));
    }

    private static Attribution attribution(JsonNode node, CodePoints points) {
        List<JsonNode> content = new ArrayList<>(List.of(node.path("content")));
        node.path("content_more").forEach(content::add);
        return new Attribution(
                spans(Stream.of(node.path("source")), points),
                spans(Stream.of(node.path("cue")), points),
                spans(content.stream(), points),
                List.of(),
                List.of(),
                spans(Stream.of(node.path("evidence")), points),
                new Act(node.path("act").asString()),
                Polarity.AFFIRMED,
                false,
                Quotation.valueOf(node.path("quote").asString().toUpperCase(java.util.Locale.ROOT)),
                Optional.empty(),
                Optional.empty(),
                node.path("id").asString(),
                "gold",
                1);
    }

    private static Attribution inside(Attribution inner, Optional<Attribution> outer) {
        return new Attribution(
                inner.source(),
                inner.cue(),
                inner.content(),
                inner.addressees(),
                inner.targets(),
                inner.evidence(),
                inner.act(),
                inner.polarity(),
                inner.conditional(),
                inner.quotation(),
                inner.saidOn(),
                outer,
                inner.foundBy(),
                inner.readBy(),
                inner.confidence());
    }

    private static List<Span> spans(Stream<JsonNode> nodes, CodePoints points) {
        return points.inside(nodes.filter(JsonNode::isObject)
                .map(node ->
                        new Span(node.path("start").asInt(), node.path("end").asInt()))
                .toList());
    }

    private static Stream<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString);
    }
}
