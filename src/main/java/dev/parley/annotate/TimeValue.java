package dev.parley.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps of SUTime's values those that Parley knows: TIMEX3 day, month, week, year, or a range {@code a/b} of them. */
final class TimeValue {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:T.*)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d\\d");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern WEEKEND = Pattern.compile("(\\d{4}-W\\d\\d)-WE");

    private TimeValue() {}

    /** The value without its time of day; empty for what is not on the calendar ("now", seasons, lengths of time). */
    static Optional<String> of(String timex) {
        int slash = timex.indexOf('/');
        if (slash >= 0) {
            Optional<String> from = single(timex.substring(0, slash));
            Optional<String> to = single(timex.substring(slash + 1));
            return from.flatMap(start -> to.map(end -> start.equals(end) ? start : start + "/" + end));
        }
        Matcher weekend = WEEKEND.matcher(timex);
        if (!weekend.matches()) return single(timex);
        return single(weekend.group(1)).map(week -> day(week, 6) + "/" + day(week, 7));
    }

    static boolean isDay(String value) {
        return value.length() == "2025-03-18".length() && DAY.matcher(value).matches();
    }

    static boolean isMonth(String value) {
        return MONTH.matcher(value).matches();
    }

    private static Optional<String> single(String timex) {
        Matcher day = DAY.matcher(timex);
        String value = day.matches() ? day.group(1) : timex;
        return isOnCalendar(value) ? Optional.of(value) : Optional.empty();
    }

    /** SUTime lets "February 31" pass. */
    private static boolean isOnCalendar(String value) {
        try {
            if (isDay(value)) LocalDate.parse(value);
            else if (isMonth(value)) YearMonth.parse(value);
            else if (WEEK.matcher(value).matches()) day(value, 1);
            else return YEAR.matcher(value).matches();
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static LocalDate day(String week, int dayOfWeek) {
        return LocalDate.parse(week + "-" + dayOfWeek, DateTimeFormatter.ISO_WEEK_DATE);
    }
}
