package dev.parley.serve;

import dev.parley.graph.Paging;
import dev.parley.graph.StatementFilter;
import dev.parley.model.Polarity;
import dev.parley.model.Stance;
import dev.parley.model.StatementRow;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/** What the parameters of a request ask for; an empty one asks for nothing, as forms send it. */
record Asked(Map<String, String> parameters) {
    static final String CURSOR = "after";

    /** The parameters that choose statements by an actor, each with what the actor is in them. */
    static final Map<String, String> ACTORS = Collections.unmodifiableMap(
            new TreeMap<>(Map.of("source", "by", "addressee", "to", "target", "about", "via", "as told by")));

    /** All parameters that choose statements. */
    static final List<String> OF_STATEMENTS = List.of(
            "source", "addressee", "target", "via", "issue", "stance", "act", "polarity", "document", "from", "to");

    private static final int SHOWN = 50;

    Optional<String> text(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    Optional<LocalDate> day(String name) {
        return read(name, "a day such as 2025-03-18", LocalDate::parse);
    }

    /** @return from {@code least} to {@code most}, both included */
    int number(String name, int otherwise, int least, int most) {
        String wanted = "a number from " + least + " to " + most;
        int number = read(name, wanted, Integer::valueOf).orElse(otherwise);
        if (number < least || number > most) throw wrong(name, wanted);
        return number;
    }

    <E extends Enum<E>> Optional<E> constant(String name, Class<E> constants) {
        String wanted = "one of "
                + Arrays.stream(constants.getEnumConstants())
                        .map(StatementRow::lower)
                        .collect(Collectors.joining(", "));
        return read(
                name,
                wanted,
                value -> Enum.valueOf(constants, value.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    Optional<String> cursor() {
        return text(CURSOR);
    }

    Paging paging() {
        return new Paging(number("limit", SHOWN, 1, Paging.MOST), cursor());
    }

    /** The statements that {@code source}, {@code addressee} … ask for; see {@link StatementFilter}. */
    StatementFilter statements() {
        StatementFilter filter = StatementFilter.ALL;
        filter = narrowed(filter, text("source"), filter::source);
        filter = narrowed(filter, text("addressee"), filter::addressee);
        filter = narrowed(filter, text("target"), filter::target);
        filter = narrowed(filter, text("via"), filter::via);
        filter = narrowed(filter, text("act"), filter::act);
        filter = narrowed(filter, text("document"), filter::document);
        filter = narrowed(filter, constant("polarity", Polarity.class), filter::polarity);
        filter = narrowed(filter, day("from"), filter::from);
        filter = narrowed(filter, day("to"), filter::to);
        Optional<Stance> stance = constant("stance", Stance.class);
        Optional<String> issue = text("issue");
        // With an issue the side is that on this issue, not on any.
        if (issue.isPresent() && stance.isPresent()) return filter.side(issue.get(), stance.get());
        filter = narrowed(filter, issue, filter::issue);
        return narrowed(filter, stance, filter::stance);
    }

    private static <T> StatementFilter narrowed(
            StatementFilter filter, Optional<T> value, Function<T, StatementFilter> narrower) {
        return value.map(narrower).orElse(filter);
    }

    private <T> Optional<T> read(String name, String wanted, Function<String, T> reader) {
        try {
            return text(name).map(reader);
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            throw wrong(name, wanted);
        }
    }

    private RefusedRequest wrong(String name, String wanted) {
        return new RefusedRequest(
                HttpStatus.BAD_REQUEST, name + " is '" + parameters.get(name) + "' and has to be " + wanted + ".");
    }
}
