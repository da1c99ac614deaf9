package dev.parley.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The drawing of a network in a browser. */
@ExtendWith(Chromium.class)
class NetworkPageIT {
    private static final String GRAPH = "document.getElementById('drawing').graph";

    @ParameterizedTest
    @EnumSource(Look.class)
    void everybodyCanReadIt(Look look, Chromium.Site site) {
        try (Visit visit = site.visit(look)) {
            network(visit, "?mode=one&between=country&aggregate=subtract&time-window=months");
            visit.isSound();
        }
    }

    @Test
    void aTieOpensItsSentencesInPlace(Chromium.Site site) {
        try (Visit visit = site.visit(Look.WIDE)) {
            Page page = network(visit, "");
            page.evaluate("() => " + GRAPH + ".edges()[0].emit('tap')");
            assertThat(page.locator("#detail")).isVisible();
            assertThat(page.locator("#detail .excerpt").first()).isVisible();
            visit.isSound();
        }
    }

    @Test
    void aNodeLeadsToItsOwnNetwork(Chromium.Site site) {
        try (Visit visit = site.visit(Look.WIDE)) {
            Page page = network(visit, "");
            int before = (int) page.evaluate("() => " + GRAPH + ".nodes().length");
            page.evaluate("() => " + GRAPH + ".nodes()[0].emit('tap')");
            page.getByText("Show only these").click();
            page.locator("html[data-ready]").waitFor();
            assertThat(page).hasURL(Pattern.compile(".*ego=.*"));
            assertThat((int) page.evaluate("() => " + GRAPH + ".nodes().length"))
                    .isLessThan(before);
        }
    }

    @Test
    void timeCanBeMovedThrough(Chromium.Site site) {
        try (Visit visit = site.visit(Look.WIDE)) {
            Page page = network(visit, "?time-window=months");
            page.evaluate("() => { const moment = document.getElementById('moment');"
                    + " moment.value = 1; moment.dispatchEvent(new Event('input')); }");
            assertThat(page.locator("#span")).hasText(Pattern.compile("\\d{4}-\\d{2}-01 to \\d{4}-\\d{2}-\\d{2}"));
            int shown = (int) page.evaluate("() => " + GRAPH + ".edges(':visible').length");
            int all = (int) page.evaluate("() => " + GRAPH + ".edges().length");
            assertThat(shown).isPositive().isLessThan(all);
        }
    }

    private static Page network(Visit visit, String query) {
        Page page = visit.open("/network" + query);
        page.locator("html[data-ready]").waitFor();
        return page;
    }
}
