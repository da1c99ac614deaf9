package dev.parley.network;

import java.time.LocalDateTime;
import java.time.temporal.IsoFields;

/**
 * Within what a statement counts once for the same values: an earlier one with the same values of the variables and, unless
 * the aggregation is ignore, the same level of the qualifier makes it a duplicate. Statements without a date are duplicates of each other only.
 */
public enum Duplicates {
    INCLUDE,
    DOCUMENT,
    /** A week of ISO 8601, Monday to Sunday, of one year. */
    WEEK,
    /** A month of one year. */
    MONTH,
    YEAR,
    ACROSSRANGE;

    /** What two events have in common when one of them may be a duplicate. */
    Object within(Event event) {
        return switch (this) {
            case INCLUDE -> event.statement();
            case DOCUMENT -> event.document();
            case WEEK -> event.time().map(Duplicates::week).orElse(-1);
            case MONTH ->
                event.time()
                        .map(time -> time.getYear() * 12 + time.getMonthValue())
                        .orElse(-1);
            case YEAR -> event.time().map(LocalDateTime::getYear).orElse(-1);
            case ACROSSRANGE -> 0;
        };
    }

    private static int week(LocalDateTime time) {
        return time.get(IsoFields.WEEK_BASED_YEAR) * 100 + time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
