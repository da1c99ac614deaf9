package dev.parley.serve;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import dev.parley.fixtures.SampleStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a browser before a server over the sample reports, both started once. Where Chromium is not installed such
 * tests are skipped, or fail when the system property {@code browser} is {@code required}.
 */
final class Chromium implements ParameterResolver {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** The server and the browser. */
    record Site(Server server, Playwright playwright, Browser browser) implements AutoCloseable {
        Visit visit(Look look) {
            return new Visit(browser, "http://127.0.0.1:" + server.port(), look);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
            server.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        if (!"required".equals(System.getProperty("browser")))
            assumeTrue(Files.exists(PROGRAM), PROGRAM + " is not there: no page is looked at in a browser");
        return test.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .computeIfAbsent(Site.class, it -> start(), Site.class);
    }

    private static Site start() {
        // Playwright would load a browser of its own.
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS));
        return new Site(Server.start(SampleStore.store(), TestServer.settings()), playwright, browser);
    }
}
