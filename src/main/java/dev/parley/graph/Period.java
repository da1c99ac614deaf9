package dev.parley.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The days that a TIMEX3 value covers, so that days, weeks, months, years and ranges of them can be compared.
 *
 * @param last inclusive
 */
record Period(LocalDate first, LocalDate last) {
    /** Empty for a value that is not on the calendar. */
    static Optional<Period> of(String timex) {
        String[] ends = timex.split("/", 2);
        try {
            Period from = single(ends[0]);
            Period until = ends.length == 1 ? from : single(ends[1]);
            return from.first().isAfter(until.last())
                    ? Optional.empty()
                    : Optional.of(new Period(from.first(), until.last()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** @throws DateTimeException when it is none */
    private static Period single(String timex) {
        String date = timex.replaceFirst("T.*", "");
        if (date.contains("-W")) {
            LocalDate monday = LocalDate.parse(date + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            return new Period(monday, monday.plusDays(6));
        }
        return switch (date.length()) {
            case 4 ->
                new Period(
                        Year.parse(date).atDay(1), Year.parse(date).atMonth(12).atEndOfMonth());
            case 7 ->
                new Period(YearMonth.parse(date).atDay(1), YearMonth.parse(date).atEndOfMonth());
            default -> new Period(LocalDate.parse(date), LocalDate.parse(date));
        };
    }
}
