package dev.parley.serve;

import static dev.parley.serve.TestServer.encoded;
import static dev.parley.serve.TestServer.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoint answers: queries in each format, refusals, errors. */
class SparqlTests {
    private static final String NAMES = "SELECT ?name { ?who a <http://xmlns.com/foaf/0.1/Person> ;"
            + " <http://www.w3.org/2004/02/skos/core#prefLabel> ?name }";
    private static final String COPY = "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(TestServer.harbour(), TestServer.settings());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void selectAnswersByGetByFormAndByBody() {
        assertThat(server.query(NAMES).body()).contains("Ida Berg");
        assertThat(server.post("application/x-www-form-urlencoded", "query=" + encoded(NAMES))
                        .body())
                .contains("Ida Berg");
        assertThat(server.post("application/sparql-query", NAMES).body()).contains("Ida Berg");
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, '\"value\": \"Ida Berg\"'",
        "application/sparql-results+xml, '<literal xml:lang=\"en\">Ida Berg</literal>'",
        "text/csv, Ida Berg",
        "text/tab-separated-values, '\"Ida Berg\"@en'"
    })
    void rowsComeInTheFormatThatIsAskedFor(String format, String text) {
        HttpResponse<String> answer = server.query(NAMES, "Accept", format);

        assertThat(type(answer)).isEqualTo(format);
        assertThat(answer.body()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"})
    void triplesComeInTheFormatThatIsAskedFor(String format) {
        HttpResponse<String> answer = server.query(COPY, "Accept", format);

        assertThat(type(answer)).isEqualTo(format);
        assertThat(answer.body()).contains("any quay east of the old mole");
    }

    @Test
    void askAnswersYesOrNo() {
        assertThat(server.query("ASK { ?s ?p ?o }").body()).contains("true");
        assertThat(server.query("ASK { ?s ?p <urn:nothing> }").body()).contains("false");
    }

    @Test
    void formsAreReadAsUtf8() {
        String query = "SELECT ('é漢😀' AS ?text) {}";

        assertThat(server.post("application/x-www-form-urlencoded", "query=" + encoded(query))
                        .body())
                .contains("é漢😀");
    }

    @Test
    void aSyntaxErrorIsAProblemWithLineAndColumn() {
        HttpResponse<String> answer = server.query("SELECT *\nWHERE {\n ?s ?p }");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .contains("\"line\":3")
                .contains("\"column\":8")
                .doesNotContain("org.apache");
    }

    @Test
    void updatesAreRefusedHoweverTheyCome() {
        String update = "INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> <urn:o> } }";
        HttpRequest.Builder put = HttpRequest.newBuilder(URI.create(server.address() + "/sparql?graph=urn:g"))
                .PUT(BodyPublishers.ofString("<urn:s> <urn:p> <urn:o> ."));

        assertThat(server.query(update).statusCode()).isEqualTo(400);
        assertThat(server.post("application/sparql-query", update).statusCode()).isEqualTo(400);
        assertThat(server.post("application/sparql-update", update).statusCode())
                .isEqualTo(415);
        assertThat(server.post("application/x-www-form-urlencoded", "update=" + encoded(update))
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.send(put, "Content-Type", "text/turtle").statusCode()).isEqualTo(405);
        assertThat(server.query("ASK { GRAPH <urn:g> { ?s ?p ?o } }").body()).contains("false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "ASK { FILTER NOT EXISTS { SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } } }",
                "SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(1) AS ?x) {}",
                "SELECT (CALL(<http://www.w3.org/2005/xpath-functions#matches>, 'a', 'a') AS ?x) {}"
            })
    void whatReachesBeyondTheStoreIsRefused(String query) {
        assertThat(server.query(query).statusCode()).isEqualTo(422);
    }

    @Test
    void fromChoosesAmongTheGraphsOfTheStoreAndFetchesNothing() {
        String file = SparqlTests.class.getResource("/serve/harbour.trig").toString();

        assertThat(server.query("ASK FROM <" + file + "> { ?s ?p ?o }").body()).contains("false");
        assertThat(server.query("ASK FROM <" + server.address() + "/sparql> { ?s ?p ?o }")
                        .body())
                .contains("false");
    }

    @Test
    void regularExpressionsMeanWhatTheyMeantBefore() {
        assertThat(server.query("ASK { FILTER(REGEX('Harbour', '^har', 'i') && !REGEX('Harbour', '^har')) }")
                        .body())
                .contains("true");
        assertThat(server.query("SELECT (REPLACE('quay and mole'@en, '(qu|m)', '-$1-') AS ?x) {}")
                        .body())
                .contains("-qu-ay and -m-ole");
        assertThat(server.query("ASK { FILTER(<http://www.w3.org/2005/xpath-functions#matches>('mole', 'ol')) }")
                        .body())
                .contains("true");
        assertThat(server.query("SELECT (REGEX('mole', ?p) AS ?x) { BIND('(' AS ?p) }")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aClientCanAskToBeStoppedSooner() {
        String slow = "SELECT (COUNT(*) AS ?count) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";

        assertThat(server.get("/sparql?timeout=1&query=" + encoded(slow)).body())
                .contains("\"status\":503", "stopped");
    }

    @Test
    void badUtf8IsTheClientsMistake() {
        HttpRequest.Builder bytes = HttpRequest.newBuilder(URI.create(server.address() + "/sparql"))
                .POST(BodyPublishers.ofByteArray(new byte[] {'A', 'S', 'K', (byte) 0xff}));

        assertThat(server.send(bytes, "Content-Type", "application/sparql-query")
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.get("/sparql?query=ASK%FF").statusCode()).isEqualTo(400);
    }

    @Test
    void tooLongAndTooManyAreRefusedAtOnce() {
        assertThat(server.post("application/sparql-query", "#".repeat(SparqlRequest.LONGEST + 1))
                        .statusCode())
                .isEqualTo(413);
        assertThat(server.post("application/x-www-form-urlencoded", "a=b&".repeat(200_000))
                        .statusCode())
                .isIn(400, 413);
    }

    @Test
    void headIsGetWithoutABody() {
        HttpResponse<String> answer =
                server.send(HttpRequest.newBuilder(URI.create(server.address() + "/sparql?query=" + encoded("ASK {}")))
                        .method("HEAD", BodyPublishers.noBody())
                        .header("Accept", "text/csv"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo("text/csv");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void otherPagesMayReadTheAnswersAndTheErrors() {
        for (String query : new String[] {"ASK {}", "ASK {"})
            assertThat(server.query(query, "Origin", "http://notebook.example")
                            .headers()
                            .firstValue("Access-Control-Allow-Origin"))
                    .contains("*");
    }
}
