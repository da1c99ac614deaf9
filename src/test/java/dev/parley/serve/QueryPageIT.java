package dev.parley.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The query page in a browser. */
@ExtendWith(Chromium.class)
class QueryPageIT {
    private static final Pattern ROWS = Pattern.compile("[1-9]\\d* rows? in [\\d.]+ s");
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    @Test
    void theExampleGivesRowsAtOneClickAndTheyNameActors(Chromium.Site site) {
        try (Visit visit = site.visit(Look.WIDE)) {
            Page page = query(visit, "");
            page.locator("#run").click();

            assertThat(page.locator("#message")).hasText(ROWS);
            assertThat(page.locator("#results tbody a").first()).not().hasText(Pattern.compile("^http"));
            assertThat(page).hasURL(Pattern.compile(".*#query=.*"));
            visit.isSound();
        }
    }

    @Test
    void rowsAreSortedAndFiltered(Chromium.Site site) {
        try (Visit visit = site.visit(Look.NARROW)) {
            Page page = query(
                    visit,
                    "#query="
                            + TestServer.encoded("SELECT ?n { VALUES ?n { 10 9 100 } }")
                                    .replace("+", "%20"));
            Locator cells = page.locator("#results td");
            assertThat(cells).hasText(new String[] {"10", "9", "100"});

            page.locator(".sort").click();
            assertThat(cells).hasText(new String[] {"9", "10", "100"});
            page.locator("#filter").fill("10");
            assertThat(cells).hasText(new String[] {"10", "100"});
            visit.isSound();
        }
    }

    @Test
    void anErrorIsMarkedWhereItIsAndTheQueryIsKept(Chromium.Site site) {
        try (Visit visit = site.visit(Look.DARK)) {
            Page page = query(visit, "");
            visit.refusedBy("/sparql");
            write(page, "SELECT ?a {\n  ?a ?b }}");
            page.keyboard().press("Control+Enter");

            assertThat(page.locator("#message"))
                    .containsText(Pattern.compile("line 2, column 9", Pattern.CASE_INSENSITIVE));
            assertThat(page.locator(".error-place").first()).hasText("}");
            assertThat(page.locator(".CodeMirror-code")).containsText("?a ?b }");
            visit.isSound();
        }
    }

    @Test
    void actorsAreCompletedByTheirNames(Chromium.Site site) {
        try (Visit visit = site.visit(Look.WIDE)) {
            Page page = query(visit, "");
            write(page, "SELECT * { ?s :source Zelen");
            page.keyboard().press("Control+Space");
            page.locator(".CodeMirror-hint").first().waitFor();
            assertThat(page.locator(".CodeMirror-hint").first()).containsText("Volodymyr Zelenskyy");
            page.keyboard().press("Enter");

            assertThat(page.locator(".CodeMirror-code")).containsText(":source actor:volodymyr-zelenskyy");
            assertThat(page.locator(".CodeMirror-code")).containsText("PREFIX actor: <http://parley.local/actor/>");
            visit.isSound();
        }
    }

    @Test
    void classesAndPropertiesAreCompletedWhereTheyMayStand(Chromium.Site site) {
        try (Visit visit = site.visit(Look.WIDE)) {
            Page page = query(visit, "");
            write(page, "PREFIX : <http://parley.local/ns#>\nSELECT * { ?s a Stat");
            page.keyboard().press("Control+Space");
            assertThat(page.locator(".CodeMirror-hint").first()).containsText("state");
            page.keyboard().press("Escape");
            write(page, "PREFIX : <http://parley.local/ns#>\nSELECT * { ?s :addr");
            page.keyboard().press("Control+Space");
            assertThat(page.getByText(":addressee")).isVisible();
        }
    }

    @Test
    void stoppingStopsTheQueryOnTheServerToo(Chromium.Site site) {
        try (Visit visit = site.visit(Look.WIDE)) {
            Page page = query(visit, "");
            write(page, ENDLESS);
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#message")).hasText("Running …");
            page.waitForTimeout(300);
            int status = page.waitForResponse(
                            "**/query/running/*", () -> page.locator("#stop").click())
                    .status();

            assertThat(status).isEqualTo(204);
            assertThat(page.locator("#message")).hasText("Stopped.");
            assertThat(page.locator("#run")).isEnabled();
        }
    }

    @Test
    void theCodeAsksTheSameQuery(Chromium.Site site) {
        try (Visit visit = site.visit(Look.WIDE)) {
            Page page = query(visit, "");
            write(page, "ASK {}");
            page.locator("#code summary").click();

            assertThat(page.locator("#snippets pre")).hasCount(3);
            assertThat(page.locator("#snippets pre").first()).containsText("ASK {}");
            visit.isSound();
        }
    }

    private static Page query(Visit visit, String rest) {
        Page page = visit.open("/query" + rest);
        page.locator("html[data-ready]").waitFor();
        return page;
    }

    private static void write(Page page, String query) {
        page.evaluate("query => document.querySelector('.CodeMirror').CodeMirror.setValue(query)", query);
        page.evaluate("() => { const editor = document.querySelector('.CodeMirror').CodeMirror;"
                + " editor.focus(); editor.setCursor(editor.lineCount(), 0); editor.execCommand('goDocEnd'); }");
    }
}
