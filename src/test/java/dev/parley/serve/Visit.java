package dev.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A tab of the browser, and what went wrong in it: messages of the console, among them refused scripts and styles, and requests to others. */
final class Visit implements AutoCloseable {
    private static final String AXE = axe();
    private static final String SERIOUS = "async () => (await axe.run()).violations"
            + ".filter(it => it.impact === 'serious' || it.impact === 'critical')"
            + ".map(it => it.id + ': ' + it.nodes.map(node => node.html + ' (' + node.failureSummary + ')').join(' | '))";

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final Look look;
    private final List<String> troubles = new ArrayList<>();
    /** The address that refuses, of which the console complains: that of a page which is itself a refusal, or one that a test names. */
    private String refused = "none";

    Visit(Browser browser, String address, Look look) {
        this.address = address;
        this.look = look;
        this.context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(look.width, 800).setColorScheme(look.scheme));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean trouble = message.type().equals("error") || message.type().equals("warning");
            if (trouble && !message.location().startsWith(refused)) troubles.add(message.text());
        });
        page.onResponse(response -> {
            if (response.request().isNavigationRequest() && response.status() >= 400) refused = response.url();
        });
        page.onPageError(troubles::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:"))
                troubles.add("asks elsewhere: " + request.url());
        });
    }

    /** Goes to a path of the server. */
    Page open(String path) {
        page.navigate(address + path);
        return page;
    }

    /** Says that a path is to refuse what the page asks of it. */
    void refusedBy(String path) {
        refused = address + path;
    }

    /** Nothing went wrong, everybody can read it, and nothing sticks out at the side. */
    void isSound() {
        page.waitForLoadState();
        assertThat(troubles).as("troubles of " + this).isEmpty();
        page.evaluate(AXE);
        assertThat((List<?>) page.evaluate(SERIOUS))
                .as("accessibility of " + this)
                .isEmpty();
        // The checker draws on a canvas, of which the console complains when it does so twice in one page.
        troubles.clear();
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of " + this)
                .isLessThanOrEqualTo(look.width);
    }

    @Override
    public void close() {
        context.close();
    }

    @Override
    public String toString() {
        return page.url().replaceFirst("#.*", "") + " (" + look + ")";
    }

    private static String axe() {
        try (InputStream script =
                Visit.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
