package dev.parley.serve;

import dev.parley.graph.Store;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something worked out from the whole store, and worked out again only when the store has changed. Safe to use from
 * several threads; two that ask at once may both work it out.
 */
final class Latest<T> {
    private final Store store;
    private final Function<Store, T> work;
    private volatile Optional<Dated<T>> last = Optional.empty();

    Latest(Store store, Function<Store, T> work) {
        this.store = store;
        this.work = work;
    }

    T get() {
        long version = store.version();
        Dated<T> fresh =
                last.filter(known -> known.version == version).orElseGet(() -> new Dated<>(version, work.apply(store)));
        last = Optional.of(fresh);
        return fresh.value;
    }

    private record Dated<T>(long version, T value) {}
}
