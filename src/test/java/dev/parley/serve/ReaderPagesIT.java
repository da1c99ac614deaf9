package dev.parley.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that people read, in a browser. */
@ExtendWith(Chromium.class)
class ReaderPagesIT {
    private static final List<String> PAGES = List.of(
            "/actors",
            "/issues",
            "/documents",
            "/statements",
            "/statements?source=vladimir-putin&stance=oppose",
            "/actor/vladimir-putin",
            "/issue/energy-strike-halt",
            "/document/nw-call",
            "/positions",
            "/positions?kind=person&sort=kind&from=2024-01-01",
            "/timeline?issue=fossil-fuel-phase-out");

    static Stream<Arguments> pages() {
        return PAGES.stream().flatMap(path -> Arrays.stream(Look.values()).map(look -> Arguments.of(path, look)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsSound(String path, Look look, Chromium.Site site) {
        try (Visit visit = site.visit(look)) {
            visit.open(path);
            visit.isSound();
        }
    }

    @Test
    void fromASquareOfTheMatrixToTheMarkedSentence(Chromium.Site site) {
        try (Visit visit = site.visit(Look.WIDE)) {
            Page page = visit.open("/positions?name=Putin");
            page.locator(".matrix td.oppose a").first().click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog.locator(".excerpt").first()).containsText("Vladimir Putin");
            visit.isSound();
            dialog.locator(".act").first().click();

            assertThat(page).hasURL(Pattern.compile(".*/statement/\\w+"));
            visit.isSound();
            String sentence = page.locator(".sentence.large").innerText();
            page.getByText("Read it in the text").click();
            assertThat(page).hasURL(Pattern.compile(".*/document/[\\w-]+#char=\\d+,\\d+"));
            assertThat(highlighted(page)).isEqualTo(sentence);
            assertThat(
                            (boolean)
                                    page.evaluate(
                                            "() => [...CSS.highlights.get('here')][0].getBoundingClientRect().top >= 0"
                                                    + " && [...CSS.highlights.get('here')][0].getBoundingClientRect().top < innerHeight"))
                    .isTrue();
            visit.isSound();
        }
    }

    @Test
    void placesCountCodePointsAlsoBehindAnEmoji(Chromium.Site site) {
        try (Visit visit = site.visit(Look.WIDE)) {
            Page page = visit.open("/document/nw-call");
            // No sample has an emoji: one in front moves every UTF-16 offset, and no piece may notice.
            page.evaluate("() => { const piece = document.querySelectorAll('#text [data-at]')[2];"
                    + " piece.textContent = '🕊🕊' + piece.textContent; }");
            String at = page.locator("#text [data-at]").nth(2).getAttribute("data-at");
            int start = Integer.parseInt(at) + 2;
            page.evaluate("hash => location.hash = hash", "char=" + start + "," + (start + 5));

            assertThat(page.locator("#text [data-at]").nth(2)).containsText(Pattern.compile("^🕊🕊"));
            String words = page.locator("#text [data-at]").nth(2).textContent();
            assertThat(highlighted(page)).isEqualTo(words.substring(4, 9));
        }
    }

    @Test
    void aMarkChoosesItsStatementInTheListAndBack(Chromium.Site site) {
        try (Visit visit = site.visit(Look.WIDE)) {
            Page page = visit.open("/document/nw-call");
            page.locator("a.cue[data-number='12']").click();
            assertThat(page.locator(".statements li.chosen[data-number='12']")).isVisible();

            page.locator(".statements li[data-number='3']")
                    .getByText("in the text")
                    .click();
            assertThat(page.locator("#text a.cue.chosen").first()).hasAttribute("data-number", "3");
            assertThat(highlighted(page))
                    .contains(page.locator("#text a.cue.chosen").first().textContent());
            page.keyboard().press("Escape");
            assertThat(page.locator(".chosen")).hasCount(0);
            visit.isSound();
        }
    }

    @Test
    void onANarrowScreenTheStatementComesUpBelow(Chromium.Site site) {
        try (Visit visit = site.visit(Look.NARROW)) {
            Page page = visit.open("/document/nw-call");
            page.locator("a.cue[data-number='2']").focus();
            page.keyboard().press("Enter");

            assertThat(page.locator(".statements li:visible")).hasCount(1);
            assertThat(page.locator("#beside")).isInViewport();
            visit.isSound();
            page.getByText("Close").click();
            assertThat(page.locator("#beside.open")).hasCount(0);
        }
    }

    @Test
    void selectedWordsHaveALink(Chromium.Site site) {
        try (Visit visit = site.visit(Look.WIDE)) {
            Page page = visit.open("/document/nw-call");
            page.evaluate("() => { const node = document.querySelector('#text p:not(.front p) [data-at]').firstChild;"
                    + " getSelection().setBaseAndExtent(node, 0, node, 10); }");
            Locator link = page.locator("#passage");
            assertThat(link).isVisible();
            link.click();

            assertThat(page).hasURL(Pattern.compile(".*#char=\\d+,\\d+"));
            assertThat(highlighted(page)).isEqualTo("WASHINGTON");
        }
    }

    @Test
    void aMarkOfTheTimelineOpensItsSentence(Chromium.Site site) {
        try (Visit visit = site.visit(Look.WIDE)) {
            Page page = visit.open("/timeline?issue=energy-strike-halt");
            page.locator(".timeline svg a").first().click();

            assertThat(page.getByRole(AriaRole.DIALOG).locator(".sentence").first())
                    .isVisible();
            visit.isSound();
        }
    }

    private static String highlighted(Page page) {
        page.waitForCondition(() -> (boolean) page.evaluate("() => CSS.highlights.has('here')"));
        return (String) page.evaluate("() => [...CSS.highlights.get('here')].join(' ')");
    }
}
