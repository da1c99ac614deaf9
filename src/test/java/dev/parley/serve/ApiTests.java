package dev.parley.serve;

import static dev.parley.serve.TestServer.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixtures.InventedNews;
import dev.parley.graph.Store;
import dev.parley.model.StatementRow;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the REST interface gives and refuses; {@link OpenApiIT} sees to the form of it. */
class ApiTests {
    private static final Pattern NEXT = Pattern.compile("<(/[^>]*)>; rel=\"next\"");

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.ofNews();
    }

    @Test
    void theLinksLeadThroughTheWholeListOnce() {
        List<String> seen = new ArrayList<>();
        Optional<String> address = Optional.of("/api/statements?size=31");
        while (address.isPresent()) {
            HttpResponse<String> page = server.get(address.get());
            JsonNode json = JsonMapper.shared().readTree(page.body());
            json.path("items").forEach(item -> seen.add(item.path("id").asString()));
            address = page.headers().firstValue("Link").map(ApiTests::next);
            assertThat(json.has("next")).isEqualTo(address.isPresent());
            assertThat(json.path("total").asInt()).isEqualTo(144);
        }

        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(server.store().statements().stream()
                        .map(StatementRow::id)
                        .toList());
    }

    @Test
    void offsetsCountCodePointsOfTheText() {
        JsonNode document = JsonMapper.shared()
                .readTree(server.get("/api/documents/invented-0003").body());
        String text = document.path("text").asString();
        assertThat(text).contains("🕊");

        for (JsonNode statement : document.path("statements")) {
            JsonNode span = statement.path("cue").path("spans").get(0);
            int start = text.offsetByCodePoints(0, span.get(0).asInt());
            int end = text.offsetByCodePoints(0, span.get(1).asInt());
            assertThat(text.substring(start, end))
                    .isEqualTo(statement.path("cue").path("text").asString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/api/statements?size=0 | The parameter size is a number from 1 to 1000, not '0'.",
                "/api/statements?size=1001 | The parameter size is a number from 1 to 1000",
                "/api/statements?from=tomorrow | The parameter from is a day such as 2025-03-18, not 'tomorrow'.",
                "/api/statements?from=2025-02-30 | The parameter from is a day",
                "/api/statements?stance=maybe | The parameter stance is one of [support, oppose",
                "/api/statements?confidence=2 | The parameter confidence is a number from 0 to 1, not '2'.",
                "/api/statements?source=nobody | The parameter source: there is no actor 'nobody'.",
                "/api/statements?issue=weather | The parameter issue: there is no issue 'weather'.",
                "/api/statements?act=sing | The parameter act: there is no act 'sing'.",
                "/api/statements?speaker=russia | There is no parameter 'speaker' here; there are: act, addressee",
                "/api/statements?source= | The parameter source is empty; leave it out.",
                "/api/statements?act=say&act=demand | The parameter act is there twice; give it once.",
                "/api/statements?after=abc | 'abc' is no cursor of the statements",
                "/api/actors?kind=robot | The parameter kind is one of [person, state, organization, group]",
                "/api/actors/argentina?full=1 | There is no parameter 'full' here; there is none.",
                "/api/timeline | The parameter issue is needed.",
                "/api/questions/positions?colour=red | There is no parameter 'colour' here",
            })
    void whatCannotBeMeantIsRefusedInWords(String address, String reason) {
        HttpResponse<String> answer = server.get(address);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(JsonMapper.shared().readTree(answer.body()).path("detail").asString())
                .contains(reason);
    }

    @Test
    void aChangeOfTheStoreChangesTheTag() {
        try (Store changing = new InventedNews(2, 2).store();
                TestServer other = TestServer.start(changing, TestServer.settings())) {
            String tag =
                    other.get("/api/statements").headers().firstValue("ETag").orElseThrow();
            assertThat(other.get("/api/statements", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            changing.remove("invented-0001", events -> List.of());

            HttpResponse<String> answer = other.get("/api/statements", "If-None-Match", tag);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"total\":2").doesNotContain("invented-0001");
        }
    }

    @Test
    void longAnswersAreCompressedForThoseWhoTakeIt() {
        HttpResponse<String> answer = server.get("/api/actors", "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void aHeadIsAnsweredLikeAGetWithoutTheBody() {
        HttpResponse<String> answer = method("HEAD");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void nothingCanBeWritten() {
        HttpResponse<String> answer = method("DELETE");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("This address is only read");
    }

    @Test
    void aPageOfAnotherSiteMayRead() {
        assertThat(server.get("/actor/argentina", "Origin", "https://example.org", "Accept", "text/turtle")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .contains("*");
    }

    private static HttpResponse<String> method(String name) {
        return server.send(HttpRequest.newBuilder(URI.create(server.address() + "/api/actors"))
                .method(name, BodyPublishers.noBody()));
    }

    private static String next(String link) {
        Matcher matcher = NEXT.matcher(link);
        assertThat(matcher.matches()).as(link).isTrue();
        return matcher.group(1);
    }
}
