package dev.parley;

import dev.parley.graph.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code parley serve}: SPARQL, REST and the page over a store. */
@Command(
        name = "serve",
        description = "Serves the store: SPARQL endpoint, REST and a page to look around in.",
        footer = {"Examples:", "  parley serve", "  parley serve --store war --port 8080"})
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    private Parley parley;

    @Mixin
    private StoreOptions store;

    @Mixin
    private ServerOptions server;

    @Override
    public Integer call() {
        try (Store opened = store.open()) {
            server.serve(parley, opened);
        }
        return 0;
    }
}
