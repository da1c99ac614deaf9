package dev.parley.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rows that answer a question, as people read them.
 *
 * @param columns headings in words
 * @param rows the first of them, each with a cell for every column
 * @param total how many there are
 */
record Answer(List<String> columns, List<Row> rows, int total) {
    /** Most rows that a page shows. */
    static final int SHOWN = 500;

    /** One row. */
    record Row(List<Cell> cells) {}

    /**
     * One value.
     *
     * @param href where its page is, if it has one
     * @param side the side it stands for, if it stands for one: support, oppose, conditional, neutral, mixed
     * @param number whether it is one
     */
    record Cell(String text, Optional<String> href, Optional<String> side, boolean number) {
        static final Cell EMPTY = new Cell("", Optional.empty(), Optional.empty(), false);

        Cell to(Optional<String> place) {
            return new Cell(text, place, side, number);
        }

        /** Whether it is a date, which should not be broken. */
        boolean day() {
            return text.matches("\\d{4}-\\d{2}-\\d{2}");
        }
    }

    boolean found() {
        return total > 0;
    }

    /** How many there are, in words. */
    String count() {
        return total == 0 ? "No rows" : String.format(Locale.ROOT, "%,d %s", total, total == 1 ? "row" : "rows");
    }

    /** Whether only the first rows are there. */
    boolean cut() {
        return total > rows.size();
    }
}
