package dev.parley.network;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many facts there are for each row, column and level: x[i,j,k], without the zeros. An entry is one of those counts;
 * entries lie in order of row, column and level, the facts of an entry in order of time. Built in time linear in the facts.
 */
final class Cube {
    private final Facts facts;
    private final int[] sorted;
    private final int[] heads;
    private final int[] rows;
    private final int[] columns;
    private final int[] levels;
    private final int[] rowStarts;
    private final int[] columnStarts;
    private final int[] byColumn;
    private final int[] placeInColumn;
    private final int[] first;
    private final int[] last;

    /** The cube of a stretch of the facts; those of one statement that are alike in row, column and level count once. */
    Cube(Facts facts, Stretch stretch, Axis row, Axis column, int levelCount) {
        this.facts = facts;
        int[] byRow = facts.codes()[row.variable()];
        int[] byColumn = facts.codes()[column.variable()];
        this.sorted = sorted(facts, stretch, row, column, levelCount);
        int[] begins = IntStream.range(0, sorted.length)
                .filter(at -> at == 0 || !facts.alike(sorted[at - 1], sorted[at], row, column))
                .toArray();
        this.heads = IntStream.concat(IntStream.of(begins), IntStream.of(sorted.length))
                .toArray();
        this.rows = IntStream.of(begins).map(at -> byRow[sorted[at]]).toArray();
        this.columns = IntStream.of(begins).map(at -> byColumn[sorted[at]]).toArray();
        this.levels = IntStream.of(begins).map(at -> facts.levels()[sorted[at]]).toArray();
        this.rowStarts = Counting.starts(rows, row.size());
        this.columnStarts = Counting.starts(columns, column.size());
        this.byColumn = Counting.sort(IntStream.range(0, begins.length).toArray(), columns, column.size());
        this.placeInColumn = new int[begins.length];
        for (int place = 0; place < this.byColumn.length; place++) placeInColumn[this.byColumn[place]] = place;
        this.first = new int[begins.length];
        this.last = new int[begins.length];
        for (int entry = 0; entry < begins.length; entry++) dates(entry);
    }

    private static int[] sorted(Facts facts, Stretch stretch, Axis row, Axis column, int levelCount) {
        int[] order = IntStream.range(stretch.from(), stretch.to()).toArray();
        order = Counting.sort(order, facts.levels(), levelCount);
        order = Counting.sort(order, facts.codes()[column.variable()], column.size());
        int[] all = Counting.sort(order, facts.codes()[row.variable()], row.size());
        return IntStream.range(0, all.length)
                .filter(at -> at == 0
                        || !facts.alike(all[at - 1], all[at], row, column)
                        || !facts.sameStatement(all[at - 1], all[at]))
                .map(at -> all[at])
                .toArray();
    }

    private void dates(int entry) {
        first[entry] = Days.NEVER;
        last[entry] = -Days.NEVER;
        for (int at = heads[entry]; at < heads[entry + 1]; at++) {
            int day = facts.days()[sorted[at]];
            if (day == Days.NEVER) continue;
            first[entry] = Math.min(first[entry], day);
            last[entry] = Math.max(last[entry], day);
        }
    }

    /** One of the variables of the facts, and how many values it has. */
    record Axis(int variable, int size) {}

    /** Facts from one on (inclusive) to another (exclusive). */
    record Stretch(int from, int to) {}

    int rowCount() {
        return rowStarts.length - 1;
    }

    int columnCount() {
        return columnStarts.length - 1;
    }

    /** The first entry of a row; that of the row behind the last is the number of entries. */
    int rowStart(int row) {
        return rowStarts[row];
    }

    /** The place of the first entry of a column among the entries by column. */
    int columnStart(int column) {
        return columnStarts[column];
    }

    /** The entry at a place when they are in order of column, row and level. */
    int atPlace(int place) {
        return byColumn[place];
    }

    /** The place of an entry when they are in order of column, row and level. */
    int place(int entry) {
        return placeInColumn[entry];
    }

    int row(int entry) {
        return rows[entry];
    }

    int column(int entry) {
        return columns[entry];
    }

    int level(int entry) {
        return levels[entry];
    }

    int count(int entry) {
        return heads[entry + 1] - heads[entry];
    }

    /** Where the entries of a row and column end (exclusive) of which this is the first. */
    int cellEnd(int entry) {
        int end = entry + 1;
        while (end < rows.length && rows[end] == rows[entry] && columns[end] == columns[entry]) end++;
        return end;
    }

    /** The place in a column of the first entry whose row is this one or behind it. */
    int place(int row, int column) {
        int low = columnStarts[column];
        int high = columnStarts[column + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows[byColumn[middle]] < row) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** The number of facts of each row. */
    double[] rowTotals() {
        double[] totals = new double[rowCount()];
        for (int entry = 0; entry < rows.length; entry++) totals[rows[entry]] += count(entry);
        return totals;
    }

    /** The number of facts of each column. */
    double[] columnTotals() {
        double[] totals = new double[columnCount()];
        for (int entry = 0; entry < columns.length; entry++) totals[columns[entry]] += count(entry);
        return totals;
    }

    /** The number of columns that each row has facts in. */
    double[] rowTies() {
        double[] ties = new double[rowCount()];
        for (int entry = 0; entry < rows.length; entry = cellEnd(entry)) ties[rows[entry]]++;
        return ties;
    }

    /** The number of rows that each column has facts in. */
    double[] columnTies() {
        double[] ties = new double[columnCount()];
        for (int entry = 0; entry < rows.length; entry = cellEnd(entry)) ties[columns[entry]]++;
        return ties;
    }

    /** The events of an entry in order of time. */
    Stream<Event> events(int entry) {
        return IntStream.range(heads[entry], heads[entry + 1]).mapToObj(at -> facts.event(sorted[at]));
    }

    /** The day since 1970-01-01 of the earliest fact of an entry; {@link Days#NEVER} where none has a day. */
    int first(int entry) {
        return first[entry];
    }

    /** The day of the latest fact of an entry; {@code -}{@link Days#NEVER} where none has a day. */
    int last(int entry) {
        return last[entry];
    }
}
