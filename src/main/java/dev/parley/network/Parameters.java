package dev.parley.network;

import dev.parley.network.Qualifier.Scale;
import dev.parley.network.Windows.Arithmetic;
import dev.parley.network.Windows.Unit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settings in words, as a command line or an address gives them. What is not given is as the Discourse Network Analyzer has it: a
 * two-mode network of all statements, here between actors and issues.
 */
public final class Parameters {
    /** The names that may be given, in the order in which one thinks of them. */
    public static final List<String> NAMES =
            List.of(("mode between over qualifier aggregate normalize duplicates isolates from to time"
                            + " include exclude min-confidence min-frequency min-weight time-window window-size windows")
                    .split(" "));

    private final Map<String, List<String>> values;

    /**
     * @param values by name; all but {@code include} and {@code exclude} once; blank ones count as not given
     * @throws RefusedSettings when a name is none of {@link #NAMES}, or has several values and may not
     */
    public Parameters(Map<String, List<String>> values) {
        this.values = new TreeMap<>();
        values.forEach((name, given) -> {
            if (!NAMES.contains(name))
                throw new RefusedSettings(
                        "there is no parameter '" + name + "'; there are: " + String.join(", ", NAMES));
            List<String> said = given.stream().filter(it -> !it.isBlank()).toList();
            if (said.size() > 1 && !name.equals("include") && !name.equals("exclude"))
                throw new RefusedSettings(name + " is given " + said.size() + " times; give it once");
            if (!said.isEmpty()) this.values.put(name, said);
        });
    }

    /** Which date statements count by. */
    public Time time() {
        return constant(Time.class, "time", Time.SAID);
    }

    /**
     * The settings for these events.
     *
     * @throws RefusedSettings when they cannot be read or do not go together
     */
    public Settings settings(Events events) {
        Mode mode = mode();
        return new Settings(
                mode,
                variables(mode, events),
                new Measure(
                        qualifier(events),
                        constant(Aggregation.class, "aggregate", Aggregation.IGNORE),
                        constant(Normalization.class, "normalize", Normalization.NO)),
                constant(Duplicates.class, "duplicates", Duplicates.INCLUDE),
                isolates(),
                selection(events),
                number("min-weight", 0),
                windows());
    }

    private Mode mode() {
        String said = said("mode").orElse("two").toLowerCase(Locale.ROOT).replaceFirst("-?mode$", "");
        return constant(Mode.class, "mode", said);
    }

    private List<Variable> variables(Mode mode, Events events) {
        String over = said("over").orElse(mode == Mode.THREE ? "addressee,issue" : "issue");
        return Stream.concat(Stream.of(said("between").orElse("actor")), Stream.of(over.split(",")))
                .map(String::trim)
                .map(events::variable)
                .toList();
    }

    private Optional<Qualifier> qualifier(Events events) {
        Optional<String> said = said("qualifier");
        if (said.isEmpty())
            return events.variables().stream().anyMatch(it -> it.name().equals("agreement"))
                    ? Optional.of(events.qualifier("agreement"))
                    : Optional.empty();
        if (said.get().equals("none")) return Optional.empty();
        String[] parts = said.get().split(":", 2);
        Qualifier found = events.qualifier(parts[0]);
        return Optional.of(
                parts.length < 2
                        ? found
                        : new Qualifier(found.variable(), constant(Scale.class, "the scale of qualifier", parts[1])));
    }

    private Isolates isolates() {
        return switch (said("isolates").orElse("false")) {
            case "true", "include" -> Isolates.INCLUDE;
            case "false", "exclude" -> Isolates.EXCLUDE;
            default ->
                throw new RefusedSettings(
                        "isolates is true or false, not '" + said("isolates").get() + "'");
        };
    }

    private Selection selection(Events events) {
        return new Selection(
                time("from", LocalTime.MIN),
                time("to", LocalTime.MAX),
                lists("include", events),
                lists("exclude", events),
                number("min-confidence", 0),
                count("min-frequency", 0));
    }

    private Map<Variable, Set<String>> lists(String name, Events events) {
        Map<Variable, Set<String>> lists = new HashMap<>();
        for (String pair : values.getOrDefault(name, List.of())) {
            String[] parts = pair.split("=", 2);
            if (parts.length < 2 || parts[1].isEmpty())
                throw new RefusedSettings(
                        name + " takes VARIABLE=VALUE, such as organization=united-nations, not '" + pair + "'");
            lists.computeIfAbsent(events.variable(parts[0].trim()), variable -> new TreeSet<>())
                    .add(parts[1]);
        }
        return lists;
    }

    private Windows windows() {
        return new Windows(
                constant(Unit.class, "time-window", Unit.NO),
                count("window-size", 1),
                constant(Arithmetic.class, "windows", Arithmetic.CALENDAR));
    }

    private Optional<LocalDateTime> time(String name, LocalTime ofDay) {
        return read(
                name,
                "a day such as 2025-03-18 or a time such as 2025-03-18T09:30",
                text -> text.contains("T")
                        ? LocalDateTime.parse(text)
                        : LocalDate.parse(text).atTime(ofDay));
    }

    private double number(String name, double otherwise) {
        return read(name, "a number", Double::valueOf).orElse(otherwise);
    }

    private int count(String name, int otherwise) {
        return read(name, "a whole number", Integer::valueOf).orElse(otherwise);
    }

    private <T> Optional<T> read(String name, String kind, Function<String, T> reading) {
        try {
            return said(name).map(String::trim).map(reading);
        } catch (NumberFormatException | DateTimeParseException wrong) {
            throw new RefusedSettings(
                    name + " is " + kind + ", not '" + said(name).orElseThrow() + "'");
        }
    }

    private <E extends Enum<E>> E constant(Class<E> type, String name, E otherwise) {
        return said(name).map(word -> constant(type, name, word)).orElse(otherwise);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> Settings.name(it).equals(word.trim().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedSettings(name + " is one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Settings::name)
                                .collect(Collectors.joining(", "))
                        + ", not '" + word + "'"));
    }

    private Optional<String> said(String name) {
        return Optional.ofNullable(values.get(name)).map(list -> list.get(0));
    }
}
