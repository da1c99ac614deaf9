package dev.parley.network;

import java.util.Arrays;

/** What two rows have in common, summed over their columns; for one row against every other at a time. */
final class Tally {
    private final Cube cube;
    private final Closeness closeness;
    private final Aggregation aggregation;
    private final boolean[] touched;
    private final double[] total;
    private final double[] agreed;
    private final double[] disputed;
    private final double[] alike;
    private final double[] shared;
    private final int[] first;
    private final int[] last;
    private final int[] others;
    private int size;

    Tally(Cube cube, Closeness closeness, Aggregation aggregation) {
        this.cube = cube;
        this.closeness = closeness;
        this.aggregation = aggregation;
        int rows = cube.rowCount();
        touched = new boolean[rows];
        total = new double[rows];
        agreed = new double[rows];
        disputed = new double[rows];
        alike = new double[rows];
        shared = new double[rows];
        first = new int[rows];
        last = new int[rows];
        others = new int[rows];
    }

    /**
     * The sums for two rows.
     *
     * @param total of the products of their statements on the same column
     * @param agreed of those products by agreement
     * @param disputed of those products by difference
     * @param alike of the products of their statements of the same column and level
     * @param shared of their statements of columns and levels that both have
     */
    record Pair(int other, double total, double agreed, double disputed, double alike, double shared, Days days) {}

    /** Sums up a row against those behind it, for {@link #size} pairs; what was summed before is gone. */
    void count(int row) {
        for (int at = 0; at < size; at++) touched[others[at]] = false;
        size = 0;
        for (int entry = cube.rowStart(row); entry < cube.rowStart(row + 1); entry++) {
            int end = cube.columnStart(cube.column(entry) + 1);
            for (int place = cube.place(entry) + 1; place < end; place++)
                if (cube.row(cube.atPlace(place)) != row) add(entry, cube.atPlace(place));
        }
        Arrays.sort(others, 0, size);
    }

    int size() {
        return size;
    }

    /** The pairs in order of the other row. */
    Pair pair(int index) {
        return with(others[index]);
    }

    /** The pair with any other row; zeros where they have nothing in common. */
    Pair with(int other) {
        if (!touched[other]) return new Pair(other, 0, 0, 0, 0, 0, Days.NONE);
        Days days = new Days(first[other], last[other]);
        return new Pair(other, total[other], agreed[other], disputed[other], alike[other], shared[other], days);
    }

    private void add(int entry, int otherEntry) {
        int other = cube.row(otherEntry);
        if (!touched[other]) touch(other);
        double one = cube.count(entry);
        double two = cube.count(otherEntry);
        int level = cube.level(entry);
        int otherLevel = cube.level(otherEntry);
        total[other] += one * two;
        agreed[other] += one * two * closeness.agreement(level, otherLevel);
        disputed[other] += one * two * closeness.difference(level, otherLevel);
        if (level == otherLevel) {
            alike[other] += one * two;
            shared[other] += one + two;
        }
        if (!closeness.counts(aggregation, level, otherLevel)) return;
        first[other] = Math.min(first[other], Math.min(cube.first(entry), cube.first(otherEntry)));
        last[other] = Math.max(last[other], Math.max(cube.last(entry), cube.last(otherEntry)));
    }

    private void touch(int other) {
        touched[other] = true;
        others[size++] = other;
        total[other] = 0;
        agreed[other] = 0;
        disputed[other] = 0;
        alike[other] = 0;
        shared[other] = 0;
        first[other] = Days.NEVER;
        last[other] = -Days.NEVER;
    }
}
