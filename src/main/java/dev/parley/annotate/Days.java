package dev.parley.annotate;

import dev.parley.model.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns a day or month that is named without its week or year ("Friday", "March 11") to the side of the publication day
 * that the verb points to; SUTime looks back for weekdays even after "will", and ahead for "Saturday evening".
 */
final class Days {
    /** In characters, so that "Tues." and "Sept" are read as the names they begin. */
    private static final int SHORTEST_NAME = 3;

    private Days() {}

    /**
     * @param value a TIMEX3 day or month; others are given back as they are
     * @param words the words of the expression, which decide whether week or year was left open
     */
    static String turn(String value, List<Token> words, LocalDate published, Tense tense) {
        Optional<Period> cycle = cycle(words);
        if (cycle.isEmpty() || tense == Tense.OPEN) return value;
        if (TimeValue.isDay(value))
            return turn(LocalDate.parse(value), cycle.get(), published, tense).toString();
        if (TimeValue.isMonth(value)) {
            LocalDate first = YearMonth.parse(value).atDay(1);
            LocalDate turned = turn(first, cycle.get(), published.withDayOfMonth(1), tense);
            return YearMonth.from(turned).toString();
        }
        return value;
    }

    /** The nearest day of the cycle at or before the publication day, or at or after it. */
    private static LocalDate turn(LocalDate day, Period cycle, LocalDate published, Tense tense) {
        if (tense == Tense.FUTURE && day.isBefore(published)) return day.plus(cycle);
        if (tense == Tense.PAST && day.isAfter(published)) return day.minus(cycle);
        return day;
    }

    /** After what time the same name comes again; empty where an adjective, a determiner or a year fixes it ("next Friday"). */
    private static Optional<Period> cycle(List<Token> words) {
        if (words.stream().anyMatch(Days::fixes)) return Optional.empty();
        if (words.stream().anyMatch(word -> names(word, Month.values()))) return Optional.of(Period.ofYears(1));
        if (words.stream().anyMatch(word -> names(word, DayOfWeek.values()))) return Optional.of(Period.ofWeeks(1));
        return Optional.empty();
    }

    private static boolean fixes(Token word) {
        return word.tag().startsWith("JJ")
                || word.tag().equals("DT")
                || word.word().matches("\\d{4}");
    }

    private static boolean names(Token word, Enum<?>... names) {
        String start = word.word().replace(".", "").toUpperCase(Locale.ROOT);
        return start.length() >= SHORTEST_NAME
                && Arrays.stream(names).anyMatch(name -> name.name().startsWith(start));
    }
}
