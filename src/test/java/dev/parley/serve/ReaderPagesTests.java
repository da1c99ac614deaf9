package dev.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages that people read, without a browser: what stands in them, where they lead, and that their JSON is the same. */
class ReaderPagesTests {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.ofNews();
    }

    @Test
    void aDocumentShowsItsWholeTextWhateverIsMarkedInIt() {
        String text = json("/document/invented-0003.json").get("text").asString();
        String shown = page("/document/invented-0003").select("[data-at]").stream()
                .map(Element::wholeText)
                .collect(Collectors.joining());

        assertThat(text).contains("🕊");
        assertThat(shown).isEqualTo(text);
    }

    @Test
    void placesInADocumentCountCodePoints() {
        JsonNode document = json("/document/invented-0003.json");
        String text = document.get("text").asString();
        Document page = page("/document/invented-0003");

        for (JsonNode statement : document.get("statements")) {
            JsonNode span = statement.get("cue").get("spans").get(0);
            String fragment = "char=" + span.get(0).asInt() + "," + span.get(1).asInt();
            Element mark = page.getElementById(fragment)
                    .nextElementSiblings()
                    .select("[data-at]")
                    .first();
            assertThat(mark.wholeText())
                    .isEqualTo(statement.get("cue").get("text").asString());
            assertThat(mark.classNames()).contains("cue");
            assertThat(text.substring(text.offsetByCodePoints(0, span.get(0).asInt())))
                    .startsWith(mark.wholeText());
        }
    }

    @Test
    void everyMarkLeadsToItsStatementAndEveryStatementToItsPlace() {
        Document page = page("/document/invented-0002");

        assertThat(page.select("a.cue")).hasSizeGreaterThanOrEqualTo(12).allSatisfy(cue -> assertThat(
                        page.getElementById(cue.attr("href").substring(1)))
                .isNotNull());
        assertThat(page.select(".statements a[href^=#char]")).hasSize(12).allSatisfy(place -> assertThat(
                        page.getElementById(place.attr("href").substring(1)))
                .isNotNull());
    }

    @Test
    void aStatementSaysHowItWasReadAndWhereItStands() {
        Document page = page("/statement/invented-0002.1");
        String place = page.select("a.primary").attr("href");

        assertThat(page.select("dt").eachText())
                .contains("Act", "By", "Found by", "Act read from", "Confidence", "cue");
        assertThat(page.select(".cite").text()).contains("http://parley.local/statement/invented-0002.1");
        assertThat(place).startsWith("/document/invented-0002#char=");
        assertThat(page("/document/invented-0002").getElementById(place.split("#")[1]))
                .isNotNull();
    }

    @Test
    void aSquareOfTheMatrixLeadsToAsManyStatementsAsItCounts() {
        Element square = page("/positions").select(".matrix td a").first();
        int count = Integer.parseInt(square.ownText());

        assertThat(page(square.attr("href")).select(".excerpt")).hasSize(count);
    }

    @Test
    void theMatrixTellsNothingSaidFromNeutralAndSaysWhatItLeavesOut() {
        Document page = page("/positions?actors=3&issues=4");

        assertThat(page.select(".matrix tbody tr")).hasSize(3);
        assertThat(page.select(".matrix tbody th[scope=row], .matrix thead th[scope=col]"))
                .hasSize(7);
        assertThat(page.select(".matrix td.nothing"))
                .allSatisfy(cell -> assertThat(cell.text()).isEqualTo("nothing said"));
        assertThat(page.body().text()).containsPattern("Shown: the 3 most active of \\d+ actors and the 4 most");
    }

    @Test
    void daysNarrowTheMatrix() {
        int all = json("/positions.json").get("cells").size();

        assertThat(json("/positions.json?from=2023-06-01&to=2024-02-01")
                        .get("cells")
                        .size())
                .isBetween(1, all - 1);
        assertThat(json("/positions.json?from=1999-01-01&to=1999-02-01").get("cells"))
                .isEmpty();
    }

    @Test
    void theTimelineTellsTheDayOfSayingFromThatOfPublication() {
        Document page = page("/timeline");

        assertThat(page.select("circle.said")).isNotEmpty();
        assertThat(page.select("circle.published")).isNotEmpty();
        assertThat(page.select("svg a")).allSatisfy(link -> {
            assertThat(link.attr("href")).matches("/statements?[/?].*");
            assertThat(link.attr("aria-label")).isNotBlank();
        });
    }

    @Test
    void actorsOfATimelineCanBeChosen() {
        String issue = json("/issues.json").get("items").get(0).get("id").asString();
        JsonNode moments = json("/timeline.json?issue=" + issue).get("moments");
        String actor = moments.get(moments.size() - 1).get("actor").get("id").asString();

        assertThat(page("/timeline?issue=" + issue + "&actor=" + actor)
                        .select(".timeline tbody tr:not(.sum) th a")
                        .eachAttr("href"))
                .containsExactly("/actor/" + actor);
    }

    @Test
    void listsAreTurnedOverToTheirEnd() {
        String next = "/actors?size=200&kind=&name=";
        int seen = 0;
        while (!next.isEmpty()) {
            Document page = page(next);
            seen += page.select("tbody tr").size();
            next = page.select("a[rel=next]").attr("href");
        }

        assertThat(seen).isEqualTo(json("/actors.json?size=1").get("total").asInt());
    }

    @Test
    void everyPageIsTheSameAsJson() {
        assertThat(json("/actor/speaker-1.json")).isEqualTo(json("/api/actors/speaker-1"));
        assertThat(json("/document/invented-0001.json")).isEqualTo(json("/api/documents/invented-0001"));
        assertThat(json("/statement/invented-0001.0.json")).isEqualTo(json("/api/statements/invented-0001.0"));
        assertThat(json("/statements.json?stance=oppose")).isEqualTo(json("/api/statements?stance=oppose"));
        assertThat(json("/positions.json?actors=5&issues=5")).isEqualTo(json("/api/matrix?actors=5&issues=5"));
    }

    @Test
    void noPageHasScriptOrStyleInItOrALinkThatLeadsNowhere() {
        String issue = json("/issues.json").get("items").get(0).get("id").asString();
        String actor = json("/actors.json").get("items").get(0).get("id").asString();
        List<String> pages = List.of(
                "/actors",
                "/issues",
                "/documents",
                "/statements",
                "/positions?sort=kind",
                "/timeline",
                "/actor/" + actor,
                "/issue/" + issue,
                "/document/invented-0001",
                "/statement/invented-0001.0");

        assertThat(pages).allSatisfy(path -> {
            Document page = page(path);
            assertThat(page.select("script:not([src]), style, [style], [onclick]"))
                    .isEmpty();
            assertThat(page.select("main a[href^=/]").eachAttr("href").stream()
                            .distinct()
                            .limit(8))
                    .allSatisfy(link ->
                            assertThat(server.get(link).statusCode()).as(link).isEqualTo(200));
        });
    }

    @Test
    void whatIsNotThereIsAPageThatSaysSo() {
        HttpResponse<String> missing = server.get("/actor/nobody", "Accept", "text/html");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("There is no actor");
        assertThat(server.get("/statements?stance=maybe", "Accept", "text/html").body())
                .contains("not &#39;maybe&#39;");
    }

    private static Document page(String path) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(server.get(path).body());
    }
}
