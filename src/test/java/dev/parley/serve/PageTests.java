package dev.parley.serve;

import static dev.parley.serve.TestServer.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands on the pages of a small store. */
class PageTests {
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
    void theFirstPageTellsWhatTheStoreHoldsAndHowToCiteIt() {
        assertThat(server.get("/").body())
                .contains("<dt>documents</dt><dd><a href=\"/documents\">3</a></dd>")
                .contains("<a href=\"/actor/fishers-union\">Fishers&#39; Union</a>")
                .contains("Store of 3 documents and 3 statements, 2024-05-02 to 2024-06-01");
    }

    @Test
    void questionsAreListedByThemeAndFoundByTheirWords() {
        assertThat(server.get("/questions").body())
                .contains("<h2>Overview</h2>")
                .contains("href=\"/questions/who-demands-what\"");
        assertThat(server.get("/questions?q=orders+DEMANDS").body())
                .contains("href=\"/questions/who-demands-what\"")
                .doesNotContain("<h2>Overview</h2>");
        assertThat(server.get("/questions?q=%3Cscript%3E").body())
                .contains("value=\"&lt;script&gt;\"")
                .doesNotContain("<script>");
    }

    @Test
    void aQuestionIsAskedWithNamesAndItsAnswerLinksThem() {
        HttpResponse<String> page = server.get("/questions/positions?actor=ida+berg&issue=&stance=support");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("value=\"Ida Berg\"", "<option value=\"support\" selected>")
                .contains(
                        "<a href=\"/issue/new-harbour\">a new harbour</a>", "<a href=\"/actor/ida-berg\">Ida Berg</a>")
                .contains("<span class=\"side support\">support</span>")
                .contains("/query#query&#x3D;", "/sparql?output&#x3D;csv");
    }

    @Test
    void aValueThatMeansNothingIsRefusedOnThePageAndKept() {
        HttpResponse<String> page = server.get("/questions/positions?actor=Ida+Burg");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("role=\"alert\"", "did you mean Ida Berg (ida-berg)?")
                .contains("value=\"Ida Burg\"");
        assertThat(server.get("/questions/positions?from=yesterday").statusCode())
                .isEqualTo(400);
    }

    @Test
    void theRowsOfAQuestionAreAFile() {
        HttpResponse<String> file = server.get("/questions/positions.csv?actor=ida-berg");

        assertThat(file.statusCode()).isEqualTo(303);
        assertThat(server.get(file.headers().firstValue("Location").orElseThrow())
                        .body()
                        .lines())
                .hasSize(2);
        assertThat(server.get("/questions/positions.csv?actor=nobody").statusCode())
                .isEqualTo(400);
    }

    @Test
    void anUnknownQuestionIsNotFoundAndLikeOnesAreNamed() {
        HttpResponse<String> page = server.get("/questions/who-demanded-what", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is no question “who-demanded-what”. Did you mean who-demands-what");
    }

    @Test
    void whoIsLookedForIsFoundByName() {
        assertThat(server.get("/search?q=union").body()).contains("<a href=\"/actor/fishers-union\">");
        assertThat(server.get("/search.json?q=ber").body())
                .contains("\"kind\":\"actor\"", "\"value\":\"http://parley.local/actor/ida-berg\"", "\"uses\":1");
        assertThat(server.get("/search?q=x&kind=planet").statusCode()).isEqualTo(400);
    }

    @Test
    void labelsTellHowToShowIris() {
        HttpResponse<String> labels = server.send(HttpRequest.newBuilder(URI.create(server.address() + "/labels"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "[\"http://parley.local/content/1\",\"http://parley.local/ns#opposes\",\"urn:x\"]")));

        assertThat(type(labels)).isEqualTo("application/json");
        assertThat(labels.body())
                .contains("\"text\":\"to build the harbour by 2030\",\"href\":\"/content/1\"")
                .contains("\"side\":\"oppose\"")
                .contains("\"text\":\"urn:x\"");
    }

    @Test
    void onlyARunningQueryCanBeStopped() {
        HttpRequest.Builder stop = HttpRequest.newBuilder(URI.create(server.address() + "/query/running/none"))
                .DELETE();

        assertThat(server.send(stop).statusCode()).isEqualTo(404);
    }
}
