package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.Statement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamedQueriesTests {
    private static Store store;
    private static NamedQueries queries;

    @BeforeAll
    static void fill() {
        store = Samples.shared();
        queries = NamedQueries.load(store.iris());
    }

    static Stream<String> names() {
        return NamedQueries.load(new Iris(Iris.DEFAULT_BASE)).list().stream().map(Question::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyQuestionSaysWhatItAnswersAndCanBeAsked(String name) {
        Question question = queries.find(name).orElseThrow();
        assertThat(question.answers()).endsWith("?");
        assertThat(question.parameters()).isNotEmpty().allMatch(parameter -> question.sparql()
                .contains("?" + parameter.name()));
        assertThat(ask(name, Map.of()).lines()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void noQuestionNamesAnActorOrAnIssue(String name) {
        assertThat(queries.find(name).orElseThrow().sparql()).doesNotContain("/actor/", "/issue/", "actor:", "issue:");
    }

    @Test
    void whoAgreedToWhat() {
        assertThat(ask("who-agreed-to-what", Map.of("actor", "vladimir-putin", "issue", "energy-strike-halt")))
                .isEqualTo("who,act,what,on,date,toldBy,document,statement\n"
                        + "Vladimir Putin,http://parley.local/act/agree,a halt of strikes,"
                        + "http://parley.local/issue/energy-strike-halt,2025-03-18,,"
                        + "http://parley.local/document/paper-2025,http://parley.local/statement/s1\n");
    }

    @Test
    void whoDisagreesWithWhom() {
        String once = """
                about,supporter,opponent,issue
                a halt to strikes on energy,Kremlin,Anna Müller,http://parley.local/issue/energy-strike-halt
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
            String week = "2025-03-10/2025-03-16";
            String month = "2025-03-01/2025-03-31";
            assertThat(dates(told, Map.of())).containsExactly(month, week, "2025-03-18");
            assertThat(dates(told, Map.of("from", "2025-03-16"))).hasSize(3);
            assertThat(dates(told, Map.of("from", "2025-03-17"))).containsExactly(month, "2025-03-18");
            assertThat(dates(told, Map.of("from", "2025-04-01"))).isEmpty();
            assertThat(dates(told, Map.of("to", "2025-03-18"))).hasSize(3);
            assertThat(dates(told, Map.of("to", "2025-03-17"))).containsExactly(month, week);
            assertThat(dates(told, Map.of("to", "2025-02-28"))).isEmpty();
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
        assertThat(ask("evidence", Map.of("text", "\" . } #")).lines()).hasSize(1);
    }

    @Test
    void whatIsWrongWithAParameterIsSaid() {
        Question question = queries.find("what-somebody-said").orElseThrow();
        assertThatThrownBy(() -> question.bind(Map.of("who", "x")))
                .hasMessageContaining("no parameter who; it has actor, issue");
        Map.of(
                        "from", "2025-03-18",
                        "polarity", "affirmed, negated, uncertain",
                        "confidence", "from 0 to 1")
                .forEach((parameter, hint) -> assertThatThrownBy(() -> question.bind(Map.of(parameter, "yesterday")))
                        .hasMessageContaining(hint));
        assertThatThrownBy(() -> question.bind(Map.of("actor", " "))).hasMessageContaining("empty");
    }

    @Test
    void aNameThatIsNoneIsNearToOthers() {
        assertThat(queries.find("who-demand-what")).isEmpty();
        assertThat(queries.like("who-demand-what")).startsWith("who-demands-what");
        assertThat(queries.like("Time line")).contains("timeline");
        assertThat(queries.like("xyzzy")).isEmpty();
    }

    @Test
    void aBrokenQuestionIsRefusedWithItsPlace() {
        Map<String, String> broken = new HashMap<>();
        broken.put("SELECT * {}", "line 1: begin with '# '");
        broken.put("# What?\nSELECT * {}", "line 2: add '# @group THEME'");
        broken.put("# What?\n# @group A\n# @param x\nSELECT * {}", "line 3: expected '# @group THEME' or '# @param");
        broken.put("# What?\n# @param x planet it\nSELECT * {}", "line 2: no kind of parameter: planet");
        broken.put("# What?\n# @group A\nSELECT * {", "line 3, column 10: unexpected end");
        broken.forEach((text, message) -> assertThatThrownBy(() -> QuestionFile.read("broken", text, store.iris()))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith(message));
    }

    @Test
    void aThemeThatIsNoneIsRefusedWithItsFile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("groups.txt"), "Overview\n");
        Files.writeString(folder.resolve("lost.rq"), "# What?\n# @group Elsewhere\nSELECT * {}");
        assertThatThrownBy(() -> NamedQueries.of(folder, store.iris()))
                .hasMessage("queries/lost.rq: line 2: groups.txt has no theme 'Elsewhere'; it has [Overview]");
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
