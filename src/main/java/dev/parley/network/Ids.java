package dev.parley.network;

import java.util.AbstractSequentialList;
import java.util.List;
import java.util.ListIterator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Ids of statements, sorted and each once: worked out at each look, because those of all ties together are many. */
final class Ids extends AbstractSequentialList<String> {
    private final Supplier<Stream<String>> source;

    Ids(Supplier<Stream<String>> source) {
        this.source = source;
    }

    private List<String> ids() {
        return source.get().distinct().sorted().toList();
    }

    @Override
    public ListIterator<String> listIterator(int index) {
        return ids().listIterator(index);
    }

    @Override
    public int size() {
        return ids().size();
    }
}
