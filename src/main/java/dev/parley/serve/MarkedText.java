package dev.parley.serve;

import dev.parley.model.CodePoints;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** A text cut wherever a mark begins or ends, so that a page can show marks that overlap and marks within marks. */
final class MarkedText {
    private final String text;
    private final CodePoints points;
    private final int start;
    private final List<Mark> marks;

    /** @param start code points of the document before the text; what the marks count from is the document's beginning */
    MarkedText(String text, int start, List<Mark> marks) {
        this.text = text;
        this.points = new CodePoints(text);
        this.start = start;
        this.marks = List.copyOf(marks);
    }

    /** All of it. */
    List<Piece> pieces() {
        return pieces(new Span(start, start + points.count(text.length())), List.of());
    }

    /**
     * A part of it.
     *
     * @param part code points of the document, within the text
     * @param cuts further places at which to cut, those outside being left out
     */
    List<Piece> pieces(Span part, Collection<Integer> cuts) {
        List<Mark> here = marks.stream()
                .filter(mark -> mark.spans().stream().anyMatch(part::overlaps))
                .toList();
        TreeSet<Integer> borders = new TreeSet<>(cuts);
        here.stream().flatMap(mark -> mark.spans().stream()).forEach(span -> {
            borders.add(span.start());
            borders.add(span.end());
        });
        borders.add(part.start());
        borders.add(part.end());
        List<Integer> inside = List.copyOf(borders.subSet(part.start(), true, part.end(), true));
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < inside.size(); i++) pieces.add(piece(inside.get(i - 1), inside.get(i), here));
        return pieces;
    }

    private Piece piece(int from, int to, List<Mark> near) {
        return new Piece(
                text.substring(points.offset(from - start), points.offset(to - start)),
                from,
                to,
                near.stream().filter(mark -> mark.covers(from)).toList());
    }
}
