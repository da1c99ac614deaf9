package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueriesTests {
    private static Store store;

    @BeforeAll
    static void fill() {
        store = Samples.shared();
    }

    @Test
    void aTableIsAlignedAndShort() {
        String query =
                "SELECT ?s ?who ?date { ?s :source ?who OPTIONAL { ?s :saidOn ?date } }" + " ORDER BY ?s ?who LIMIT 4";
        assertThat(answer(query, ResultFormat.TABLE)).isEqualTo("""
                        s             who                   date
                        ------------  --------------------  ----------
                        statement:s1  actor:vladimir-putin  2025-03-18
                        statement:s2  actor:kremlin
                        statement:s3  actor:anna-müller
                        statement:s3  actor:kremlin
                        """);
    }

    @Test
    void longCellsAreCutInTheTableAndWholeElsewhere() {
        String query = "SELECT ?text { document:paper-2025 schema:text ?text }";
        assertThat(answer(query, ResultFormat.TABLE).lines().skip(2).findFirst().orElseThrow())
                .endsWith("…")
                .satisfies(line ->
                        assertThat(line.codePointCount(0, line.length())).isEqualTo(100));
        assertThat(answer(query, ResultFormat.CSV)).contains(Samples.PUTIN_AGREES);
    }

    @ParameterizedTest
    @CsvSource({"TABLE, yes", "JSON, true", "XML, <boolean>true</boolean>", "CSV, true", "TSV, true"})
    void aYesOrNoQuestionIsAnsweredInEveryFormat(ResultFormat format, String answer) {
        assertThat(answer("ASK { ?s a :Statement }", format)).contains(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "JSON, bindings",
        "XML, <binding name=",
        "CSV, http://parley.local/statement/s1",
        "TSV, <http://parley.local/"
    })
    void rowsComeInEveryFormat(ResultFormat format, String part) {
        assertThat(answer("SELECT ?s { ?s a :Statement }", format)).contains(part);
    }

    @ParameterizedTest
    @CsvSource({"TABLE, TURTLE", "TTL, TURTLE", "JSON, JSONLD", "XML, RDFXML"})
    void aGraphComesInEveryFormatThatCanHoldOne(ResultFormat format, String language) {
        Lang lang = language.equals("TURTLE") ? Lang.TURTLE : language.equals("JSONLD") ? Lang.JSONLD11 : Lang.RDFXML;
        String text = answer("CONSTRUCT { ?s :source ?o } { ?s :source ?o }", format);
        assertThat(RDFParser.fromString(text, lang).toGraph().size()).isEqualTo(9);
        assertThat(answer("DESCRIBE statement:s1", format)).contains("0.875");
    }

    @Test
    void aFormatThatCannotHoldTheAnswerIsRefused() {
        assertThatThrownBy(() -> answer("SELECT * { ?s ?p ?o }", ResultFormat.TTL))
                .hasMessageContaining("gives rows");
        assertThatThrownBy(() -> answer("DESCRIBE statement:s1", ResultFormat.CSV))
                .hasMessageContaining("gives a graph");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * { ?s ?p } | line 1, column 18: unexpected }",
                "SELECT * { ?s ?p ?o | line 1, column 19: unexpected end of the query",
                "SELECT * { ?s ?p ~ } | line 1, column 18: unexpected ~",
                "SELECT * { ?s no:such ?o } | line 1, column 15: Unresolved prefixed name: no:such",
                "SELEC * { ?s ?p ?o } | line 1, column 6: ",
                "SELECT ?a { ?a ?b ?c } GROUP BY ?b | Non-group key variable in SELECT: ?a",
            })
    void aSyntaxErrorIsOneLineWithItsPlace(String query, String message) {
        assertThatThrownBy(() -> answer(query, ResultFormat.TABLE))
                .isInstanceOf(QueryException.class)
                .message()
                .startsWith(message)
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <http://a/> <http://b/> <http://c/> }",
                "DELETE WHERE { ?s ?p ?o }",
                "DROP ALL",
                "LOAD <http://127.0.0.1:1/x>",
                "INSERT DATA { statement:x a :Statement }"
            })
    void anUpdateIsRefused(String update) {
        assertThatThrownBy(() -> answer(update, ResultFormat.TABLE))
                .hasMessage("this is an update; only ingest changes a store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
                "SELECT * { ?s a :Statement FILTER EXISTS { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { SERVICE ?where { ?s ?p ?o } } } }"
            })
    void noOtherServerIsAsked(String query) {
        assertThatThrownBy(() -> answer(query, ResultFormat.CSV))
                .isInstanceOf(QueryException.class)
                .hasMessage("SERVICE is refused: a query asks this store alone");
    }

    @Test
    void fromNamesGraphsOfTheStoreAndFetchesNothing() {
        assertThat(answer("ASK FROM <http://127.0.0.1:1/x> { ?s ?p ?o }", ResultFormat.TABLE))
                .isEqualTo("no\n");
        assertThat(answer("SELECT (COUNT(*) AS ?n) FROM graph:texts { ?s ?p ?o }", ResultFormat.CSV))
                .contains("2");
    }

    @Test
    void aQueryThatTakesTooLongIsStopped() {
        String explosive = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        assertThatThrownBy(() -> store.query(
                        explosive, ResultFormat.CSV, Optional.of(Duration.ofMillis(200)), new ByteArrayOutputStream()))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("longer than 0.2 s");
    }

    private static String answer(String sparql, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.query(sparql, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
