package dev.parley.serve;

import dev.parley.graph.Store;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.Objects;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextException;

/** A running server over one store. */
public final class Server implements AutoCloseable {
    private final AnnotationConfigServletWebServerApplicationContext context;

    private Server(AnnotationConfigServletWebServerApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts the server and returns when its port is open. The store stays the caller's to close, after the server.
     *
     * <p>Spring's context is built directly and not through {@code SpringApplication}: no banner, no look at
     * {@code application.properties} or the environment, no change to the program's logging.
     *
     * @throws UncheckedIOException around a {@link BindException}, when the port is taken
     */
    public static Server start(Store store, ServerSettings settings) {
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.getBeanFactory().registerSingleton("settings", settings);
        context.getBeanFactory().registerSingleton("store", store);
        context.getBeanFactory().registerSingleton("readable", Readable.of(store.dataset(), settings));
        context.register(WebConfiguration.class);
        try {
            context.refresh();
            return new Server(context);
        } catch (ApplicationContextException failure) {
            context.close();
            throw portTaken(failure, settings);
        }
    }

    /** The port that is open. */
    public int port() {
        return Objects.requireNonNull(context.getWebServer()).getPort();
    }

    @Override
    public void close() {
        context.close();
    }

    private static RuntimeException portTaken(ApplicationContextException failure, ServerSettings settings) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof PortInUseException)
                return new UncheckedIOException(new BindException(settings.host() + ":" + settings.port()
                        + " is taken by another program: stop that one or choose another port"));
        return failure;
    }
}
