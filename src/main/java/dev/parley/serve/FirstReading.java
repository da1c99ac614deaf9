package dev.parley.serve;

import dev.parley.graph.Catalogue;
import dev.parley.graph.Statistics;
import java.util.concurrent.CompletableFuture;

/** Reads, from the start of the server on and beside its other work, what every page needs: who asks before that waits for it. */
final class FirstReading implements AutoCloseable {
    private final CompletableFuture<Void> reading;

    FirstReading(Catalogue catalogue, Latest<Statistics> counts, Latest<Names> names) {
        reading = CompletableFuture.runAsync(() -> {
            counts.get();
            names.get();
            catalogue.read();
        });
    }

    /** Waits for its end, since the store may be closed after that. */
    @Override
    public void close() {
        // What it could not read no page can: each tells of it.
        reading.exceptionally(failure -> null).join();
    }
}
