package dev.parley.extract;

import dev.parley.model.Entity;
import dev.parley.model.Token;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads when something was said: the expression of time among the circumstances of the cue. */
final class DateReader {
    private static final String DAYS = "\\d{4}-\\d\\d-\\d\\d(/\\d{4}-\\d\\d-\\d\\d)?";

    /** A year that names something else: "the 2008 campaign". */
    private static final Set<String> BARE = Set.of("compound", "nummod", "amod", "nmod:poss");

    private final Modifiers modifiers;

    DateReader(Modifiers modifiers) {
        this.modifiers = modifiers;
    }

    /** The TIMEX3 value of a time that belongs to the saying; the nearest to the cue of several. */
    Optional<String> read(Circumstances circumstances, Token cue, Optional<LocalDate> published) {
        Syntax syntax = circumstances.syntax();
        boolean ahead = syntax.child(
                        cue, child -> child.tag().equals("MD") || child.tag().equals("TO"))
                .isPresent();
        return syntax.sentence().entities().stream()
                .filter(entity -> entity.value().isPresent())
                .filter(entity -> tells(entity, circumstances))
                .min(Comparator.comparingInt(
                        entity -> Math.abs(entity.span().start() - cue.span().start())))
                .flatMap(Entity::value)
                .filter(DateReader::exists)
                .flatMap(value -> published.isEmpty() || ahead ? Optional.of(value) : notAfter(published.get(), value));
    }

    private boolean tells(Entity entity, Circumstances circumstances) {
        Syntax syntax = circumstances.syntax();
        List<Token> words = syntax.within(List.of(entity.span()));
        return !words.isEmpty()
                && namesDay(entity, words)
                && words.stream().allMatch(circumstances::cover)
                && syntax.headOf(words)
                        .filter(time -> !leads(syntax, time, WordList.STRETCHES))
                        .filter(time -> !BARE.contains(time.relation()) || !isYear(entity))
                        .filter(time -> circumstances.above(time).stream()
                                .noneMatch(word -> leads(syntax, word, WordList.OTHER_TIMES)))
                        .isPresent();
    }

    private static boolean isYear(Entity entity) {
        return entity.value().filter(value -> value.matches("\\d{4}")).isPresent();
    }

    /** "Since Friday" is no time of saying, "before the vote on Friday" neither, and "Friday's vote" no time but a vote. */
    private boolean leads(Syntax syntax, Token word, WordList prepositions) {
        return syntax.children(word).stream()
                .filter(child ->
                        child.relation().equals("case") || child.relation().equals("mark"))
                .anyMatch(child -> modifiers.has(prepositions, child.lemma()));
    }

    /** "The morning" of which day the text does not say, "Monday morning" and "this morning" it does. */
    private boolean namesDay(Entity entity, List<Token> words) {
        return !entity.type().equals("TIME")
                || words.stream()
                        .anyMatch(word -> word.tag().startsWith("NNP") || modifiers.has(WordList.TODAYS, word.word()));
    }

    /** Whether the calendar has the days of a value, where it is of days: a text may tell of "30 February". */
    static boolean exists(String value) {
        if (!value.matches(DAYS)) return true;
        try {
            Arrays.stream(value.split("/")).forEach(LocalDate::parse);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** What was said was not said after it was printed: "asked on Friday" means the Friday before, if the verb has no tense. */
    private static Optional<String> notAfter(LocalDate published, String value) {
        if (!value.matches(DAYS)) return Optional.of(value);
        List<LocalDate> days =
                Arrays.stream(value.split("/")).map(LocalDate::parse).toList();
        if (!days.get(0).isAfter(published)) return Optional.of(value);
        return days.get(0).isBefore(published.plusWeeks(1))
                ? Optional.of(
                        days.stream().map(day -> day.minusWeeks(1).toString()).collect(Collectors.joining("/")))
                : Optional.empty();
    }
}
