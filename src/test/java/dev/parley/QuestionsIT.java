package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixtures.SampleStore;
import dev.parley.graph.NamedQueries;
import dev.parley.graph.Question;
import dev.parley.graph.ResultFormat;
import dev.parley.graph.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Each question has its golden result on the sample reports. Where reading them has become better, write the results anew
 * and look at the difference: {@code mvn verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=QuestionsIT
 * -Dgolden=write}.
 */
class QuestionsIT {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/queries");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));
    private static final Store STORE = SampleStore.store();
    private static final NamedQueries QUESTIONS = NamedQueries.load(STORE.iris());
    private static final Map<String, Map<String, String>> VALUES = YAMLMapper.shared()
            .readValue(GOLDEN.resolve("parameters.yml"), new TypeReference<Map<String, Map<String, String>>>() {});

    static Stream<Question> questions() {
        return QUESTIONS.list().stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theAnswerIsTheGoldenOne(Question question) throws IOException {
        Path golden = GOLDEN.resolve(question.name() + ".csv");
        String answer = ask(question, VALUES.getOrDefault(question.name(), Map.of()));
        if (WRITE) Files.writeString(golden, answer);
        assertThat(golden).exists();
        assertThat(answer).as("written anew by -Dgolden=write").isEqualTo(Files.readString(golden));
        assertThat(rows(answer)).as("rows of " + golden).isPositive();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theAnswerIsTheSameEveryTime(Question question) {
        assertThat(ask(question, Map.of())).isEqualTo(ask(question, Map.of()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void eachParameterNarrowsTheAnswer(Question question) {
        int all = rows(ask(question, Map.of()));
        for (Question.Parameter parameter : question.parameters()) {
            Map<String, String> value = Map.of(parameter.name(), strict(parameter));
            assertThat(bound(question, value)).as(question.name() + " " + value).isLessThan(all);
        }
    }

    @Test
    void noGoldenResultIsLeftOfAQuestionThatIsGone() throws IOException {
        List<String> names = new ArrayList<>(
                questions().map(question -> question.name() + ".csv").toList());
        names.add("parameters.yml");
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
        }
        assertThat(VALUES.keySet()).allMatch(name -> QUESTIONS.find(name).isPresent());
    }

    /** A value that hardly anything has. */
    private static String strict(Question.Parameter parameter) {
        return switch (parameter.kind()) {
            case DAY -> parameter.name().equals("to") ? "1000-01-01" : "2999-01-01";
            case CONFIDENCE -> parameter.description().startsWith("up to") ? "0.0" : "1.0";
            case POLARITY -> "uncertain";
            case STANCE -> "mixed";
            default -> "nobody-and-nothing";
        };
    }

    private static int bound(Question question, Map<String, String> values) {
        return rows(answer(question.bind(values)));
    }

    private static String ask(Question question, Map<String, String> values) {
        return answer(question.bind(STORE.resolve(question, new TreeMap<>(values))));
    }

    private static String answer(String sparql) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        STORE.query(sparql, ResultFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8).replace("\r", "");
    }

    private static int rows(String csv) {
        return (int) csv.lines().count() - 1;
    }
}
