package dev.parley.network;

import java.util.Objects;

/**
 * How time is cut into windows, each one unit after the other.
 *
 * @param size in units, from 1 to 10,000
 */
public record Windows(Unit unit, int size, Arithmetic arithmetic) {
    /** What is counted; {@code EVENTS} are the statements that are left in order of time. */
    public enum Unit {
        NO,
        EVENTS,
        MINUTES,
        HOURS,
        DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    /** Where a window begins and ends. */
    public enum Arithmetic {
        /**
         * At the bounds of the calendar: a window of three months is three whole months, of one week Monday to Sunday. The first holds the beginning
         * of the range, the last its end. Of events, a window holds as many as it says.
         */
        CALENDAR,
        /**
         * As the Discourse Network Analyzer does: half the size, less one and rounded, before and after each step from the first
         * statement on, both ends inclusive and inside the range. So 1 is an instant, and 2 and 3 are the same.
         */
        DNA
    }

    /** The whole time at once. */
    public static final Windows NONE = new Windows(Unit.NO, 1, Arithmetic.CALENDAR);

    private static final int LONGEST = 10_000;

    /** @throws RefusedSettings when it is shorter or longer */
    public Windows {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(arithmetic);
        if (size < 1 || size > LONGEST)
            throw new RefusedSettings("a window is 1 to " + LONGEST + " units long, not " + size);
    }

    public boolean cut() {
        return unit != Unit.NO;
    }
}
