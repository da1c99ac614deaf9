package dev.parley.serve;

import static dev.parley.serve.TestServer.encoded;
import static dev.parley.serve.TestServer.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.export.NetworkFormat;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Networks over HTTP: as JSON, as files, as a page without a script. */
class NetworkTests {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.ofNews();
    }

    @Test
    void aNetworkHasNodesTiesAndWhatItWasMadeWith() {
        JsonNode network = json("/api/network?mode=one&between=actor&aggregate=congruence");
        assertThat(network.path("shape").asString()).isEqualTo("one-mode");
        assertThat(network.path("settings").path("aggregate").asString()).isEqualTo("congruence");
        assertThat(network.path("nodes")).isNotEmpty();
        assertThat(network.path("edges").get(0).path("statements")).isNotEmpty();
    }

    @Test
    void anEgoHasItsNeighboursAndTheirTies() {
        JsonNode edge = json("/api/network").path("edges").get(0);
        String id = edge.path("source").asString();
        JsonNode around = json("/api/network?ego=" + encoded(id));
        Iterator<JsonNode> edges = around.path("edges").iterator();
        assertThat(edges).toIterable().isNotEmpty().allMatch(it -> it.path("source")
                .asString()
                .equals(id));
    }

    @ParameterizedTest
    @EnumSource(NetworkFormat.class)
    void everyFileIsToBeHad(NetworkFormat format) {
        HttpResponse<String> answer = server.get("/api/network?format=" + format);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo(format.mediaType());
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("network." + format.extension());
        assertThat(answer.body()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mode=one&aggregate=combine | combine is not defined for one-mode networks",
                "between=nothing            | there is no variable 'nothing'",
                "windows=sideways           | windows is one of calendar, dna",
                "colour=red                 | there is no parameter 'colour'",
                "ego=nobody                 | ego is the id of a node of this network, and 'nobody' is none",
                "mode=one&mode=two          | mode is given 2 times",
                "time-window=years&window-size=2147483647 | a window is 1 to 10000 units long",
                "format=docx                | format is json or one of",
            })
    void badRequestsAreRefusedInWords(String query, String reason) {
        HttpResponse<String> answer = server.get("/api/network?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(JsonMapper.shared().readTree(answer.body()).path("detail").asString())
                .contains(reason);
    }

    @Test
    void thePageHasFormTableAndFilesOfWhatIsSeen() {
        String page = page("/network?aggregate=subtract&min-weight=1", 200);
        assertThat(page)
                .contains("<option selected>subtract</option>", "nodes, ")
                .contains("/api/network?aggregate=subtract&min-weight=1&format=gexf");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "min-confidence=0.5           | name=\"min-confidence\" min=\"0\" max=\"1\" step=\"any\" value=\"0.5\"",
                "time-window=hours&from=2025-03-18&to=2025-03-19 | <option selected>hours</option>",
                "qualifier=act:short-text     | <option selected>act:short-text</option>",
                "mode=three&over=via,issue    | <option selected>via,issue</option>",
                "from=2025-03-18T09:30        | type=\"datetime-local\" name=\"from\" value=\"2025-03-18T09:30\"",
                "isolates=true                | type=\"hidden\" name=\"isolates\" value=\"true\"",
            })
    void theFormKeepsAllThatWasAskedFor(String query, String field) {
        assertThat(page("/network?" + query, 200)).contains(field);
    }

    @Test
    void aTieOpensItsSentences() {
        JsonNode edge = json("/api/network?aggregate=signed").path("edges").get(0);
        String query = "?aggregate=signed&source=" + encoded(edge.path("source").asString()) + "&target="
                + encoded(edge.path("target").asString());
        List<String> statements =
                edge.path("statements").valueStream().map(JsonNode::asString).toList();
        assertThat(page("/network" + query, 200))
                .contains(statements.stream().map(id -> "/statement/" + id).toArray(String[]::new));
        page("/network?source=nobody&target=nothing", 404);
    }

    @Test
    void thePageIsToBeHadAsJson() {
        JsonNode page = json("/network.json?mode=one&aggregate=conflict");
        assertThat(page.path("network").path("shape").asString()).isEqualTo("one-mode");
        assertThat(page.has("form")).isFalse();
    }

    @Test
    void aRefusalStandsOnThePageWithTheFormAsItWas() {
        assertThat(page("/network?mode=one&aggregate=combine", 400))
                .contains("combine is not defined for one-mode networks", "<option selected>combine</option>");
        assertThat(page("/network?ego=nobody", 400)).contains("is none; leave it out", "value=\"nobody\"");
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(server.get(path).body());
    }

    private static String page(String path, int status) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer.body().replace("&#x3D;", "=").replace("&amp;", "&");
    }
}
