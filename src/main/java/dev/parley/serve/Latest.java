package dev.parley.serve;

import dev.parley.graph.Store;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something worked out from the whole store, and worked out again only when the store has changed. Safe to use from
 * several threads: while one works it out, the others wait.
 */
final class Latest<T> {
    private final Store store;
    private final Function<Store, T> work;
    private Optional<Dated<T>> last = Optional.empty();

    Latest(Store store, Function<Store, T> work) {
        this.store = store;
        this.work = work;
    }

    synchronized T get() {
        long version = store.version();
        Dated<T> fresh =
                last.filter(known -> known.version == version).orElseGet(() -> new Dated<>(version, work.apply(store)));
        last = Optional.of(fresh);
        return fresh.value;
    }

    private record Dated<T>(long version, T value) {}
}
