package dev.parley.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /** Many queries give a name in one column and in another what it names: here they become one, a name with a link. */
    Answer withNamesAsLinks() {
        List<List<Cell>> table = new ArrayList<>();
        rows.forEach(row -> table.add(new ArrayList<>(row.cells())));
        List<Integer> kept = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int thing = column;
            Optional<Integer> name = IntStream.range(0, columns.size())
                    .boxed()
                    .filter(other -> isNameOf(other, thing))
                    .findFirst();
            name.ifPresentOrElse(other -> table.forEach(row -> row.set(other, row.get(thing))), () -> kept.add(thing));
        }
        return new Answer(
                kept.stream().map(columns::get).toList(),
                table.stream()
                        .map(row -> new Row(kept.stream().map(row::get).toList()))
                        .toList(),
                total);
    }

    private boolean isNameOf(int name, int thing) {
        return rows.stream().anyMatch(row -> row.cells().get(thing).href().isPresent())
                && rows.stream()
                        .map(Row::cells)
                        .allMatch(row -> row.get(name).href().isEmpty()
                                && row.get(name).text().equals(row.get(thing).text()));
    }
}
