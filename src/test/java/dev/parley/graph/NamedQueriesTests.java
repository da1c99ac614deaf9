package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.Statement;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamedQueriesTests {
    private static Store store;
    private static NamedQueries queries;

    @BeforeAll
    static void fill() {
        store = Samples.filled();
        queries = NamedQueries.load(store.iris());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Stream<String> names() {
        return NamedQueries.load(new Iris(Iris.DEFAULT_BASE)).list().stream().map(Question::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyQuestionSaysWhatItAnswersAndHasAnAnswerInTheSample(String name) {
        Question question = queries.find(name).orElseThrow();
        assertThat(question.answers()).endsWith("?");
        assertThat(ask(name, Map.of()).lines().count()).as(name).isGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyQuestionCanBeNarrowedToNothingByEachOfItsParameters(String name) {
        for (Question.Parameter parameter : queries.find(name).orElseThrow().parameters()) {
            String nothing = parameter.kind() != Question.Kind.DAY
                    ? "nobody-and-nothing"
                    : parameter.name().equals("since") ? "2999-01-01" : "1000-01-01";
            assertThat(ask(name, Map.of(parameter.name(), nothing)).lines().count())
                    .as(name + " " + parameter.name())
                    .isEqualTo(1);
        }
    }

    @Test
    void whoAgreedToWhat() {
        assertThat(ask("who-agreed-to-what", Map.of("actor", "vladimir-putin", "issue", "energy-strike-halt")))
                .isEqualTo(
                        "who,act,what,on,date,toldBy,document\n"
                                + "Vladimir Putin,http://parley.local/act/agree,a halt of strikes,"
                                + "http://parley.local/issue/energy-strike-halt,2025-03-18,,http://parley.local/document/paper-2025\n");
    }

    @Test
    void whoDisagreesWithWhom() {
        String once = """
                issue,supporter,opponent
                http://parley.local/issue/energy-strike-halt,Kremlin,Anna Müller
                """;
        assertThat(ask("who-disagrees-with-whom", Map.of())).isEqualTo(once);
        assertThat(ask("who-disagrees-with-whom", Map.of("actor", "kremlin"))).isEqualTo(once);
        assertThat(ask("who-disagrees-with-whom", Map.of("actor", "anna-müller")))
                .isEqualTo(once);
    }

    @Test
    void theTimelineHasWeeksMonthsAndHoursWhereTheyBelong() {
        try (Store told = Samples.store()) {
            told.ingest(
                    Samples.FIRST,
                    Stream.of("2025-W11", "2025-03-18T10:30", "2025-03")
                            .map(NamedQueriesTests::onDate)
                            .toList(),
                    Samples::fold);
            assertThat(dates(told, Map.of())).containsExactly("2025-03", "2025-W11", "2025-03-18T10:30");
            assertThat(dates(told, Map.of("since", "2025-03-02"))).hasSize(3);
            assertThat(dates(told, Map.of("since", "2025-03-17"))).containsExactly("2025-03", "2025-03-18T10:30");
            assertThat(dates(told, Map.of("since", "2025-04-01"))).isEmpty();
            assertThat(dates(told, Map.of("until", "2025-03-18"))).hasSize(3);
            assertThat(dates(told, Map.of("until", "2025-03-17"))).containsExactly("2025-03", "2025-W11");
            assertThat(dates(told, Map.of("until", "2025-02-28"))).isEmpty();
        }
    }

    private static Statement onDate(String date) {
        return new Reading(Samples.FIRST, "at-" + date, "agree", List.of(Samples.PUTIN))
                .words("Putin", "agreed to", "a halt of strikes")
                .date(date)
                .statement();
    }

    private static List<String> dates(Store store, Map<String, String> values) {
        return ask(store, "timeline", values)
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList();
    }

    @Test
    void aFullIriIsTakenAsItIs() {
        assertThat(ask("positions", Map.of("actor", "http://parley.local/actor/vladimir-putin")))
                .isEqualTo(ask("positions", Map.of("actor", "vladimir-putin")))
                .contains("Vladimir Putin")
                .doesNotContain("Müller");
    }

    @Test
    void aValueCannotBreakOutOfItsPlace() {
        String attack = "x> ?p ?o } } DELETE WHERE { ?s ?p ?o . <http://y";
        assertThat(ask("evidence", Map.of("actor", attack)).lines()).hasSize(1);
        assertThat(queries.find("evidence").orElseThrow().bind(Map.of("actor", attack)))
                .contains("http://parley.local/actor/x%3E%20%3Fp");
    }

    @Test
    void whatIsWrongWithAParameterIsSaid() {
        Question question = queries.find("timeline").orElseThrow();
        assertThatThrownBy(() -> question.bind(Map.of("who", "x")))
                .hasMessageContaining("no parameter who; it has [actor");
        assertThatThrownBy(() -> question.bind(Map.of("since", "yesterday"))).hasMessageContaining("2025-03-18");
        assertThatThrownBy(() -> question.bind(Map.of("actor", " "))).hasMessageContaining("empty");
        assertThat(queries.find("no-such")).isEmpty();
    }

    @Test
    void aBrokenQuestionIsRefusedWithItsPlace() {
        Map<String, String> broken = new HashMap<>();
        broken.put("SELECT * {}", "line 1: begin with '# '");
        broken.put("# What?\n# @param x\nSELECT * {}", "line 2: expected '# @param NAME KIND");
        broken.put("# What?\n# @param x planet it\nSELECT * {}", "line 2: no kind of parameter: planet");
        broken.put("# What?\nSELECT * {", "line 2, column 10: unexpected end");
        broken.forEach(
                (text, message) -> assertThatThrownBy(() -> Question.parse("broken", text, new Iris(Iris.DEFAULT_BASE)))
                        .isInstanceOf(QueryException.class)
                        .hasMessageStartingWith(message));
    }

    private static String ask(String name, Map<String, String> values) {
        return ask(store, name, values);
    }

    private static String ask(Store store, String name, Map<String, String> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.query(queries.find(name).orElseThrow().bind(values), ResultFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8).replace("\r", "");
    }
}
