package dev.parley.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A stretch of a document's text: UTF-16 units of {@link Document#text}, {@code start} inclusive, {@code end}
 * exclusive, never empty.
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** @throws IllegalArgumentException unless {@code 0 <= start < end} */
    public Span {
        if (start < 0 || end <= start) throw new IllegalArgumentException("no span: [" + start + "," + end + ")");
    }

    public int length() {
        return end - start;
    }

    /** The words it names in the text it was made for. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean covers(int position) {
        return start <= position && position < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** What of this span lies inside another, if anything does. */
    public Optional<Span> within(Span bounds) {
        return overlaps(bounds)
                ? Optional.of(new Span(Math.max(start, bounds.start), Math.min(end, bounds.end)))
                : Optional.empty();
    }

    /** The smallest span around all of them. @throws java.util.NoSuchElementException when there is none */
    public static Span around(List<Span> spans) {
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        return new Span(start, end);
    }

    /** The words of several spans in their order, parted by a blank. */
    public static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
