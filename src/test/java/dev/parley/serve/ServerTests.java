package dev.parley.serve;

import static dev.parley.serve.TestServer.encoded;
import static dev.parley.serve.TestServer.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the server shows beside its endpoint: the page, what the page needs, health, problems. */
class ServerTests {
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
    void thePageIsServedUnderAStrictPolicy() {
        HttpResponse<String> page = server.get("/");

        assertThat(page.body()).contains("<h1 id=\"title\">").contains("/page.js");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'");
        assertThat(server.get("/page.js").statusCode()).isEqualTo(200);
        assertThat(server.get("/page.css").statusCode()).isEqualTo(200);
    }

    @Test
    void aBrowserAtTheEndpointSeesThePage() {
        assertThat(server.query("ASK {}", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                        .body())
                .contains("<h1 id=\"title\">");
    }

    @Test
    void aLinkToAFormatIsADownloadForABrowserToo() {
        String link = "/sparql?output=csv&query=" + encoded("SELECT ?s { ?s ?p ?o }");

        assertThat(server.get(link, "Accept", "text/html,*/*;q=0.8").body()).startsWith("s\r\n");
    }

    @Test
    void theEndpointDescribesItself() {
        HttpResponse<String> answer = server.get("/sparql", "Accept", "application/n-triples");

        assertThat(type(answer)).isEqualTo("application/n-triples");
        assertThat(answer.body()).contains("#endpoint> <" + server.address() + "/sparql>");
    }

    @Test
    void statisticsCountWhatIsInTheStore() {
        assertThat(server.get("/api/statistics").body())
                .contains("\"documents\":3", "\"statements\":3", "\"actors\":3", "\"issues\":1", "\"positions\":2")
                .contains("\"from\":\"2024-05-02\"", "\"to\":\"2024-06-01\"");
    }

    @Test
    void everyExampleOfThePageFindsSomethingInTheHarbour() {
        PageQueries queries = PageQueries.load(TestServer.PREFIXES);
        String prefixes = TestServer.PREFIXES.entrySet().stream()
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                .reduce("", String::concat);

        assertThat(queries.examples()).isNotEmpty().allSatisfy(example -> assertThat(
                        server.query(prefixes + example.query(), "Accept", "text/csv")
                                .body()
                                .lines())
                .as(example.question())
                .hasSizeGreaterThan(1));
    }

    @Test
    void anExampleWhosePrefixIsUnknownStopsTheStart() {
        assertThatThrownBy(() -> PageQueries.load(Map.of()))
                .hasMessageContaining("/queries/page/statistics.rq")
                .hasMessageContaining("schema");
    }

    @Test
    void healthIsUpWhileTheStoreAnswers() {
        HttpResponse<String> health = server.get("/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"");
    }

    @Test
    void anUnknownAddressIsAProblem() {
        HttpResponse<String> answer = server.get("/nothing", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"instance\":\"/nothing\"");
    }

    @Test
    void aTakenPortIsNamed() {
        ServerSettings taken =
                TestServer.settings().at(ServerSettings.HOST, server.server().port());

        assertThatThrownBy(() -> Server.start(TestServer.harbour(), taken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(taken.host() + ":" + taken.port() + " is taken");
    }
}
