package dev.parley.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares TIMEX3 dates (days, months, weeks, years and ranges of them) by the first day they cover. */
public final class Timex {
    /** By first day; the narrower before the wider, those without a day last. */
    public static final Comparator<String> EARLIEST_FIRST = Comparator.comparing(
                    (String timex) -> firstDay(timex).orElse(LocalDate.MAX))
            .thenComparing(Comparator.comparingInt(String::length).reversed())
            .thenComparing(Comparator.naturalOrder());

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:-W(\\d{2})(?:-(\\d))?|-(\\d{2})(?:-(\\d{2}))?)?(?:T.*|-WE|/.*)?");

    private Timex() {}

    /** The first day that it covers; empty when it names none (PRESENT_REF, "XXXX-03"). */
    public static Optional<LocalDate> firstDay(String timex) {
        Matcher matcher = DATE.matcher(timex);
        if (!matcher.matches()) return Optional.empty();
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null)
            return week(year, Integer.parseInt(matcher.group(2)), number(matcher.group(3), 1));
        int month = number(matcher.group(4), 1);
        int day = number(matcher.group(5), 1);
        if (year < 1 || month < 1 || month > 12 || day < 1) return Optional.empty();
        return Optional.of(YearMonth.of(year, month))
                .filter(of -> of.isValidDay(day))
                .map(of -> of.atDay(day));
    }

    private static int number(String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private static Optional<LocalDate> week(int year, int week, int day) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        if (year < 1
                || week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inFirstWeek)
                                .getMaximum()
                || day < 1
                || day > 7) return Optional.empty();
        return Optional.of(inFirstWeek
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(week - 1L)
                .plusDays(day - 1L));
    }
}
