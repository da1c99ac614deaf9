package dev.parley.model;

import java.util.Arrays;
import java.util.List;

/** Turns UTF-16 offsets of one text into code points and back: spans count the first inside, the second outside. */
public final class CodePoints {
    /** UTF-16 offsets at which a surrogate pair ends, ascending. */
    private final int[] pairEnds;

    public CodePoints(String text) {
        pairEnds = java.util.stream.IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .map(i -> i + 1)
                .toArray();
    }

    /** How many code points stand before a UTF-16 offset; inside a pair, before the pair. */
    public int count(int offset) {
        int at = Arrays.binarySearch(pairEnds, offset);
        int pairs = at >= 0 ? at + 1 : -at - 1;
        boolean inside = pairs < pairEnds.length && pairEnds[pairs] - 1 == offset;
        return offset - pairs - (inside ? 1 : 0);
    }

    /** The UTF-16 offset before which so many code points stand. */
    public int offset(int count) {
        int offset = count;
        for (int end : pairEnds) {
            if (end > offset + 1) break;
            offset++;
        }
        return offset;
    }

    /** The same spans counted in code points. */
    public List<Span> outside(List<Span> spans) {
        return spans.stream()
                .map(span -> new Span(count(span.start()), count(span.end())))
                .toList();
    }

    /** The same spans, given in code points, counted in UTF-16 units. */
    public List<Span> inside(List<Span> spans) {
        return spans.stream()
                .map(span -> new Span(offset(span.start()), offset(span.end())))
                .toList();
    }
}
