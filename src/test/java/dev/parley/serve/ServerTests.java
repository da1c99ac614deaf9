package dev.parley.serve;

import static dev.parley.serve.TestServer.encoded;
import static dev.parley.serve.TestServer.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the server shows beside its endpoint: pages, assets, counts, health, problems. */
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
    void pagesComeUnderAStrictPolicy() {
        HttpResponse<String> page = server.get("/");

        assertThat(page.body()).contains("<main id=\"main\"").contains("/assets/page.css");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void anAssetThatHasNotChangedIsNotSentAgain() {
        HttpResponse<String> first = server.get("/assets/page.css");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(server.get("/assets/page.css", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void aPageIsJsonForThoseWhoAskForIt() {
        HttpResponse<String> byHeader = server.get("/questions", "Accept", "application/json");

        assertThat(type(byHeader)).isEqualTo("application/json");
        assertThat(server.get("/questions.json").body()).isEqualTo(byHeader.body());
        assertThat(String.join(",", byHeader.headers().allValues("Vary")).split(","))
                .containsAnyOf("Accept", "accept");
    }

    @Test
    void aBrowserAtTheEndpointSeesTheQueryPage() {
        assertThat(server.query("ASK {}", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                        .body())
                .contains("<title>Query");
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
                .contains("\"first\":\"2024-05-02\"", "\"last\":\"2024-06-01\"");
    }

    @Test
    void healthIsUpWhileTheStoreAnswers() {
        HttpResponse<String> health = server.get("/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"");
    }

    @Test
    void anUnknownAddressIsAPageForBrowsersAndAProblemForOthers() {
        HttpResponse<String> page = server.get("/nothing", "Accept", "text/html");
        HttpResponse<String> problem = server.get("/nothing", "Accept", "application/json");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>Not Found</h1>").contains("There is nothing at this address.");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(type(problem)).isEqualTo("application/problem+json");
        assertThat(problem.body()).contains("\"instance\":\"/nothing\"");
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
