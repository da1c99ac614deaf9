package dev.parley.serve;

import dev.parley.model.StatementRow;
import dev.parley.network.Aggregation;
import dev.parley.network.Duplicates;
import dev.parley.network.Mode;
import dev.parley.network.Normalization;
import dev.parley.network.Windows;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The form by which a network is asked for, with what is chosen in it.
 *
 * @param given the parameters by name, those only that were given
 * @param variables names of all variables
 */
record NetworkForm(Map<String, List<String>> given, List<String> variables) {
    /** What can be a qualifier and is not made for something else. */
    private static final List<String> QUALIFIERS = List.of("agreement", "stance", "act", "none");

    NetworkForm {
        given = new TreeMap<>(given);
    }

    /** The value of a single parameter, or of several in one line. */
    String value(String name) {
        return String.join(" ", given.getOrDefault(name, List.of()));
    }

    List<Choice> modes() {
        return choices("mode", "two", words(Mode.values()));
    }

    List<Choice> between() {
        return choices("between", "actor", variables.stream());
    }

    List<Choice> over() {
        return choices(
                "over", "issue", Stream.concat(variables.stream(), Stream.of("addressee,issue", "target,issue")));
    }

    List<Choice> qualifiers() {
        return choices("qualifier", "agreement", QUALIFIERS.stream());
    }

    List<Choice> aggregations() {
        return choices("aggregate", "ignore", words(Aggregation.values()));
    }

    List<Choice> normalizations() {
        return choices("normalize", "no", words(Normalization.values()));
    }

    List<Choice> duplicates() {
        return choices("duplicates", "include", words(Duplicates.values()));
    }

    List<Choice> windows() {
        return choices("time-window", "no", words(Windows.Unit.values()));
    }

    String from() {
        return value("from");
    }

    /** What kind of field holds the beginning: one for days would show a time of day as nothing. */
    String fromField() {
        return field(from());
    }

    String to() {
        return value("to");
    }

    /** As {@link #fromField()}, of the end. */
    String toField() {
        return field(to());
    }

    String windowSize() {
        return value("window-size");
    }

    String minimumWeight() {
        return value("min-weight");
    }

    String minimumFrequency() {
        return value("min-frequency");
    }

    String minimumConfidence() {
        return value("min-confidence");
    }

    String ego() {
        return value(Discourse.EGO);
    }

    /** Parameters that the form has no field for; they stay as they are. */
    List<Address.Parameter> others() {
        return given.entrySet().stream()
                .filter(entry -> List.of("include", "exclude", "time", "isolates", "windows")
                        .contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream().map(value -> new Address.Parameter(entry.getKey(), value)))
                .toList();
    }

    /** An address with these parameters. */
    Address address(String path) {
        Address address = Address.of(path);
        for (Map.Entry<String, List<String>> entry : given.entrySet())
            for (String value : entry.getValue()) address = address.with(entry.getKey(), value);
        return address;
    }

    /** Those words, and what is chosen, which need not be one of them: a form that leaves it out would ask for something else. */
    private List<Choice> choices(String name, String usual, Stream<String> words) {
        String chosen = Optional.of(value(name)).filter(it -> !it.isEmpty()).orElse(usual);
        return Stream.concat(words, Stream.of(chosen))
                .distinct()
                .map(word -> new Choice(word, word, word.equals(chosen)))
                .toList();
    }

    private static String field(String time) {
        return time.contains("T") ? "datetime-local" : "date";
    }

    private static Stream<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(StatementRow::lower);
    }
}
