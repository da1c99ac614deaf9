package dev.parley.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Things by the spans they stand on, so that asking what stands at a place costs no more in a book than in an article. */
public final class SpanIndex<E> {
    /** In characters; most spans touch one or two such stretches. */
    private static final int STRETCH = 1024;

    private record Entry<E>(Span span, E thing) {}

    private final Map<Integer, List<Entry<E>>> stretches = new HashMap<>();

    /** Adds a thing on one more span. */
    public void add(Span span, E thing) {
        Entry<E> entry = new Entry<>(span, thing);
        for (int at = span.start() / STRETCH; at <= (span.end() - 1) / STRETCH; at++)
            stretches.computeIfAbsent(at, none -> new ArrayList<>()).add(entry);
    }

    /** What stands on spans that cover another, in the order in which it was added. */
    public Stream<E> covering(Span span) {
        return stretches.getOrDefault(span.start() / STRETCH, List.of()).stream()
                .filter(entry -> entry.span.covers(span))
                .map(Entry::thing);
    }

    /** Whether anything stands on a span that overlaps another. */
    public boolean overlaps(Span span) {
        for (int at = span.start() / STRETCH; at <= (span.end() - 1) / STRETCH; at++)
            if (stretches.getOrDefault(at, List.of()).stream().anyMatch(entry -> entry.span.overlaps(span)))
                return true;
        return false;
    }
}
