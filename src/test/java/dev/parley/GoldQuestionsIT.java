package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.GoldQuestion.Answer;
import dev.parley.fixtures.GoldArticles;
import dev.parley.fixtures.GoldArticles.Article;
import dev.parley.fixtures.GoldMatch;
import dev.parley.fixtures.World;
import dev.parley.graph.Iris;
import dev.parley.graph.Store;
import dev.parley.model.StatementRow;
import dev.parley.resolve.PositionFold;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The named queries answer what researchers ask: of the statements that people marked, exactly; of those that were extracted
 * from the same articles, as far as these are right.
 */
class GoldQuestionsIT {
    private static final Path SHARED = Path.of("../shared");
    private static final JsonNode FLOORS = YAMLMapper.shared()
            .readTree(Path.of("src/test/resources/floors.yml"))
            .path("questions");
    private static final JsonNode ASKED =
            YAMLMapper.shared().readTree(Path.of("src/test/resources/gold-questions.yml"));
    private static final Map<String, GoldQuestion> QUESTIONS = YAMLMapper.shared()
            .convertValue(ASKED.path("questions"), new TypeReference<TreeMap<String, GoldQuestion>>() {});

    private static GoldArticles gold;
    private static List<Article> articles;

    @TempDir
    private Path folder;

    @BeforeAll
    static void needTheMarkedArticles() throws Exception {
        boolean there = Files.isDirectory(SHARED.resolve("gold"));
        if (!"required".equals(System.getProperty("shared")))
            assumeTrue(there, "skipped: ../shared/gold is not there, so its questions are not asked");
        Set<String> unnamed = YAMLMapper.shared().convertValue(ASKED.path("unnamed"), new TypeReference<>() {});
        gold = new GoldArticles(SHARED, unnamed);
        articles = gold.read();
    }

    @Test
    void whatPeopleMarkedAnswersTheirQuestionsExactly() throws Exception {
        Map<String, Answer> answers;
        try (Store store = Store.inMemory(Iris.DEFAULT_BASE)) {
            store.install(World.OURS);
            PositionFold positions = new PositionFold();
            for (Article article : articles)
                store.ingest(article.document(), article.statements(), gold.issues(), positions::fold);
            answers = answers(store, Map.of());
        }
        show("from the statements that people marked", answers);
        assertThat(exact(answers))
                .as("questions answered exactly; one that is new goes into floors.yml")
                .containsExactlyInAnyOrderElementsOf(exactSoFar())
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void whatIsExtractedAnswersThemAsWellAsItDid() throws Exception {
        Terminal ingest = Terminal.run(
                "ingest",
                SHARED.resolve("seeds").toString(),
                "--metadata",
                SHARED.resolve("seeds/metadata.csv").toString(),
                "--store",
                folder.toString(),
                "--cache",
                "target/sample-cache",
                "--quiet");
        assertThat(ingest.code()).as(ingest.messages()).isZero();
        Map<String, Answer> answers;
        try (Store store = Store.open(folder, Iris.DEFAULT_BASE)) {
            answers = answers(store, matched(store));
        }
        show("from the statements that were extracted", answers);
        double f1 = answers.values().stream().mapToDouble(Answer::f1).average().orElseThrow();
        double floor = FLOORS.path("extracted").asDouble();
        System.out.printf("mean F1 %.3f%n", f1);
        assertThat(f1).as("mean F1 of the answers").isBetween(floor, floor + 0.03);
    }

    /** The ids of the gold by those of the extracted statements. */
    private static Map<String, String> matched(Store store) {
        Map<String, String> ids = new HashMap<>();
        for (Article article : articles)
            ids.putAll(new GoldMatch(article.document().text())
                    .match(
                            store.statements(article.document().id()),
                            StatementRow.of(article.statements(), article.document())));
        return ids;
    }

    private static Map<String, Answer> answers(Store store, Map<String, String> ids) throws Exception {
        UnaryOperator<String> words = words(ids, gold.names());
        Map<String, Answer> answers = new TreeMap<>();
        for (JsonNode node : gold.questions()) {
            String id = node.path("id").asString();
            answers.put(id, QUESTIONS.get(id).ask(store, node.path("answer"), words));
        }
        return answers;
    }

    /** Articles go by their names in the gold, whether their IRI or their publisher stands for them, and actors by theirs. */
    private static UnaryOperator<String> words(Map<String, String> ids, Map<String, String> names) {
        Map<String, String> known = new HashMap<>(ids);
        for (Article article : articles) {
            known.put(article.document().id(), article.name());
            known.put(article.document().publisher().orElseThrow(), article.name());
        }
        return value -> {
            String word = value.replaceFirst("^http.*[/#]", "").replaceFirst("(?<=[a-z])Stance$", "");
            return known.getOrDefault(
                    word, names.getOrDefault(word.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""), word));
        };
    }

    private static Set<String> exact(Map<String, Answer> answers) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue().exact())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> exactSoFar() {
        return YAMLMapper.shared().convertValue(FLOORS.path("exact"), new TypeReference<>() {});
    }

    private static void show(String title, Map<String, Answer> answers) {
        System.out.printf("Questions %s:%n", title);
        answers.forEach((id, answer) -> {
            System.out.printf(
                    "%s %-5s precision %.2f recall %.2f F1 %.2f of %d%n",
                    id,
                    answer.exact() ? "exact" : "",
                    answer.precision(),
                    answer.recall(),
                    answer.f1(),
                    answer.right().size());
            answer.missing().forEach(fact -> System.out.println("  - " + fact));
            answer.wrong().forEach(fact -> System.out.println("  + " + fact));
        });
    }
}
