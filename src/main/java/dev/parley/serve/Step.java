package dev.parley.serve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How finely time is divided. */
enum Step {
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS);

    private final ChronoUnit unit;

    Step(ChronoUnit unit) {
        this.unit = unit;
    }

    /** The finest that divides the time into no more parts than that; else the coarsest. */
    static Step fitting(LocalDate first, LocalDate last, int most) {
        for (Step step : values()) if (step.index(first, last) < most) return step;
        return YEAR;
    }

    /** The first day of the part that a day is in. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** How many parts lie between two days' parts; 0 for the same one. */
    int index(LocalDate first, LocalDate day) {
        return (int) unit.between(start(first), start(day));
    }

    /** The first day of the part that is so many after the one of a day. */
    LocalDate day(LocalDate first, int index) {
        return start(first).plus(index, unit);
    }

    /** The part that begins on a day, as it is written. */
    String words(LocalDate start) {
        return switch (this) {
            case DAY, WEEK -> start.toString();
            case MONTH -> start.toString().substring(0, 7);
            case YEAR -> Integer.toString(start.getYear());
        };
    }
}
