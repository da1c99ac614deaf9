package dev.parley.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param next where the next part begins, for {@link Paging#after}; empty at the end
 * @param total how many the whole list has
 */
public record Page<T>(List<T> items, Optional<String> next, int total) {
    public Page {
        items = List.copyOf(items);
    }

    /** The same part with something else in place of each item. */
    <R> Page<R> map(Function<T, R> other) {
        return new Page<>(items.stream().map(other).toList(), next, total);
    }
}
