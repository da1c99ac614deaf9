package dev.parley.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/** The pages in a browser, wide, narrow and dark: those that {@link ReaderPagesIT} does not look at. */
@ExtendWith(Chromium.class)
class PagesIT {
    private static final List<String> PAGES = List.of(
            "/",
            "/questions",
            "/questions?q=demand",
            "/questions/positions?actor=Zelenskyy",
            "/questions/positions?actor=Nobody",
            "/search?q=Zel",
            "/query",
            "/positions?least=3",
            "/timeline?issue=ceasefire",
            "/network",
            "/issue/ceasefire",
            "/statements?source=vladimir-putin&issue=ceasefire",
            "/act/agree",
            "/ns",
            "/nothing");

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
    void aQuestionIsAskedByFormAndAnActorFound(Chromium.Site site) {
        try (Visit visit = site.visit(Look.WIDE)) {
            Page page = visit.open("/questions/positions");
            page.getByLabel("actor: who").fill("Putin");
            page.getByText("Ask", new Page.GetByTextOptions().setExact(true)).click();

            assertThat(page.getByLabel("actor: who")).hasValue("Vladimir Putin");
            assertThat(page.locator("tbody tr").first()).containsText("Vladimir Putin");
            page.locator("tbody a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/(issue|actor)/[a-z0-9-]+"));
        }
    }

    @Test
    void fromAQuestionOverASquareOfTheMatrixToTheMarkedSentence(Chromium.Site site) {
        try (Visit visit = site.visit(Look.WIDE)) {
            Page page = visit.open("/questions/positions?actor=Putin");
            page.locator("tbody a").getByText("Vladimir Putin").first().click();
            page.getByRole(AriaRole.LINK, byName("Positions")).first().click();
            page.locator("tr:has(th a[href='/actor/vladimir-putin']) td a")
                    .first()
                    .click();
            Locator excerpt = page.locator("dialog .excerpt").first();
            assertThat(excerpt.locator(".says")).containsText("Vladimir Putin");
            String sentence = excerpt.locator(".sentence").textContent().strip();
            excerpt.locator(".whence a").last().click();

            assertThat(page).hasURL(Pattern.compile(".*/document/.*#char=\\d+,\\d+.*"));
            page.waitForFunction("() => CSS.highlights.has('here')");
            String marked = (String)
                    page.evaluate("() => [...CSS.highlights.get('here')].map(range => range.toString()).join(' ')");
            org.assertj.core.api.Assertions.assertThat(words(sentence)).contains(words(marked));
            visit.isSound();
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Page.GetByRoleOptions byName(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    @Test
    void aNameThatMeansNobodyIsRefusedInWords(Chromium.Site site) {
        try (Visit visit = site.visit(Look.WIDE)) {
            Page page = visit.open("/questions/positions?actor=Pootin");

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("the store knows no actor 'Pootin'");
        }
    }
}
