package dev.parley;

import dev.parley.graph.Store;
import dev.parley.serve.Server;
import dev.parley.serve.ServerSettings;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Option;

/** Where the server listens. */
final class ServerOptions {
    @Option(
            names = "--host",
            defaultValue = ServerSettings.HOST,
            description = "Address to listen on (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(
            names = "--port",
            defaultValue = "" + ServerSettings.PORT,
            description = "Port to listen on, 0 for any (default: ${DEFAULT-VALUE}).")
    private int port;

    /** Serves the store until the process is told to end. */
    void serve(Parley parley, Store store) {
        CountDownLatch stopped = new CountDownLatch(1);
        Server server = Server.start(store, settings(store));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            store.close();
            stopped.countDown();
        }));
        if (!parley.quiet()) parley.console().say("serving on http://" + host + ":" + server.port() + "/ until Ctrl-C");
        try {
            stopped.await();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private ServerSettings settings(Store store) {
        return ServerSettings.usual(store.iris()).at(host, port);
    }
}
