package dev.parley.network;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The statements that are left when filters and duplicates are gone, as numbers, in order of time: a fact says that a statement
 * has one value for each variable and one level of the qualifier.
 *
 * @param events that the facts are of, in order of time, those without a time last
 * @param codes by variable, then by fact
 * @param levels by fact
 * @param origins by fact, the index of its event; ascending
 */
record Facts(List<Event> events, int[][] codes, int[] levels, int[] origins) {
    int size() {
        return levels.length;
    }

    Event event(int fact) {
        return events.get(origins[fact]);
    }

    Optional<LocalDate> day(int fact) {
        return event(fact).time().map(LocalDateTime::toLocalDate);
    }

    /** Whether two have the same row, column and level. */
    boolean alike(int one, int other, Cube.Axis row, Cube.Axis column) {
        return codes[row.variable()][one] == codes[row.variable()][other]
                && codes[column.variable()][one] == codes[column.variable()][other]
                && levels[one] == levels[other];
    }

    boolean sameStatement(int one, int other) {
        return event(one).statement().equals(event(other).statement());
    }
}
