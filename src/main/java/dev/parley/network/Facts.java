package dev.parley.network;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The statements that are left when filters and duplicates are gone, as numbers, in order of time: a fact says that a statement
 * has one value for each variable and one level of the qualifier.
 *
 * @param events that the facts are of, in order of time, those without a time last
 * @param codes by variable, then by fact
 * @param levels by fact
 * @param origins by fact, the index of its event; ascending
 * @param days by fact, since 1970-01-01; {@link Days#NEVER} where there is none
 */
record Facts(List<Event> events, int[][] codes, int[] levels, int[] origins, int[] days) {
    static Facts of(List<Event> events, int[][] codes, int[] levels, int[] origins) {
        int[] days = Arrays.stream(origins)
                .map(origin -> events.get(origin)
                        .time()
                        .map(time -> (int) time.toLocalDate().toEpochDay())
                        .orElse(Days.NEVER))
                .toArray();
        return new Facts(events, codes, levels, origins, days);
    }

    int size() {
        return levels.length;
    }

    Event event(int fact) {
        return events.get(origins[fact]);
    }

    /** Those for which something holds. */
    Facts only(IntPredicate wanted) {
        int[] kept = IntStream.range(0, size()).filter(wanted).toArray();
        return new Facts(
                events,
                Arrays.stream(codes).map(column -> pick(column, kept)).toArray(int[][]::new),
                pick(levels, kept),
                pick(origins, kept),
                pick(days, kept));
    }

    private static int[] pick(int[] column, int[] kept) {
        return Arrays.stream(kept).map(fact -> column[fact]).toArray();
    }

    /** Whether two have the same row, column and level. */
    boolean alike(int one, int other, Cube.Axis row, Cube.Axis column) {
        return codes[row.variable()][one] == codes[row.variable()][other]
                && codes[column.variable()][one] == codes[column.variable()][other]
                && levels[one] == levels[other];
    }

    boolean sameStatement(int one, int other) {
        return origins[one] == origins[other]
                || event(one).statement().equals(event(other).statement());
    }
}
