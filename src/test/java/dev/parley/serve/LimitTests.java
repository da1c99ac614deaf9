package dev.parley.serve;

import static dev.parley.serve.TestServer.encoded;
import static dev.parley.serve.TestServer.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to queries that ask for too much, on a server with little patience. */
class LimitTests {
    private static final String PRODUCT = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o";

    private static final String LONG = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(
                TestServer.harbour(),
                TestServer.settings().within(Duration.ofMillis(300)).withTriples(20));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?count) { " + PRODUCT + " }",
                "ASK { FILTER(REGEX('" + LONG + "', '(.*a){25}b')) }",
                "SELECT (REPLACE('" + LONG + "', '(.*a){25}b', '') AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?x ?y ?z FILTER(REGEX(" + "'" + LONG + "', '(.*a){25}b')) } }",
                "CONSTRUCT { <urn:a> <urn:b> <urn:c> } { " + PRODUCT + " }"
            })
    void aQueryOutOfTimeIsStoppedAndSaysSo(String query) {
        long start = System.nanoTime();
        HttpResponse<String> answer = server.query(query);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("0.3 seconds");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aPatternTooDeepForTheStackIsAnErrorOfItsRow() {
        String deep = "SELECT (REGEX(REPLACE('" + "x".repeat(30_000) + "', 'x', 'xy'), '^(x|y)*$') AS ?found) {}";
        HttpResponse<String> answer = server.post("application/sparql-query", deep, "Accept", "text/csv");

        assertThat(answer.body()).isEqualToIgnoringNewLines("found");
    }

    @Test
    void aClientCannotRaiseTheLimit() {
        HttpResponse<String> answer =
                server.get("/sparql?timeout=60&query=" + encoded("SELECT (COUNT(*) AS ?count) { " + PRODUCT + " }"));

        assertThat(answer.statusCode()).isEqualTo(503);
    }

    @Test
    void rowsThatStopHalfwayAreNeverTakenForAll() {
        assertThatThrownBy(() -> server.query("SELECT * { " + PRODUCT + " }")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aResultThatStopsBeforeItIsSentHasAStatusOfItsOwn() {
        String slow = "SELECT ?a { ?a ?b ?c FILTER(?c = 'a plan for the costs' || REGEX(" + "CONCAT('" + LONG
                + "', STR(?c)), '(.*a){25}b')) }";

        assertThat(server.query(slow).statusCode()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", "DESCRIBE ?s { ?s ?p ?o }"})
    void moreTriplesThanAllowedAreRefusedInWords(String query) {
        HttpResponse<String> answer = server.query(query);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("more than 20 triples").contains("LIMIT");
    }

    @Test
    void asManyTriplesAsAllowedAreGiven() {
        HttpResponse<String> answer = server.query(
                "CONSTRUCT { ?s ?p ?o } { SELECT * { ?s ?p ?o } LIMIT 20 }", "Accept", "application/n-triples");

        assertThat(answer.body().lines()).hasSize(20);
        assertThat(server.query("DESCRIBE <http://parley.local/actor/ida-berg>").body())
                .contains("Ida Berg");
    }
}
