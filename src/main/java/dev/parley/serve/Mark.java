package dev.parley.serve;

import dev.parley.graph.StatementItem;
import dev.parley.model.Span;
import dev.parley.model.StatementRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that are one part of one statement.
 *
 * @param number of the statement on its page, from 1
 * @param spans code points of the document
 */
record Mark(Part part, int number, List<Span> spans) {
    /** What the words are in the statement. */
    enum Part {
        SOURCE,
        CUE,
        CONTENT
    }

    Mark {
        spans = List.copyOf(spans);
    }

    /** The marks of a statement, without those parts that it lacks. */
    static List<Mark> of(StatementItem statement, int number) {
        StatementRow row = statement.row();
        return Stream.of(
                        new Mark(Part.SOURCE, number, row.source().spans()),
                        new Mark(Part.CUE, number, row.cue().spans()),
                        new Mark(Part.CONTENT, number, row.content().spans()))
                .filter(mark -> !mark.spans().isEmpty())
                .toList();
    }

    boolean covers(int position) {
        return spans.stream().anyMatch(span -> span.covers(position));
    }

    int length() {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** Where its last span ends. */
    int end() {
        return Span.around(spans).end();
    }
}
