package dev.parley.network;

import static dev.parley.network.Variable.Level.DOCUMENT;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which statements count. Of a variable that gives nodes the values that are not wanted are dropped, one by one; by any other variable
 * the statement is dropped.
 *
 * @param from earliest time, inclusive; where this or {@code to} is given, statements without a date do not count
 * @param to latest time, inclusive
 * @param include by variable, the only values that count; a statement without a value does not
 * @param exclude by variable, the values that do not count
 * @param minimumConfidence in 0..1
 * @param minimumFrequency in how many statements a node has a part at least; those with fewer are left out as if excluded
 */
public record Selection(
        Optional<LocalDateTime> from,
        Optional<LocalDateTime> to,
        Map<Variable, Set<String>> include,
        Map<Variable, Set<String>> exclude,
        double minimumConfidence,
        int minimumFrequency) {
    /** Everything counts. */
    public static final Selection ALL = new Selection(Optional.empty(), Optional.empty(), Map.of(), Map.of(), 0, 0);

    public Selection {
        include = Map.copyOf(include);
        exclude = Map.copyOf(exclude);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get()))
            throw new RefusedSettings("the range ends before it begins: from " + from.get() + " to " + to.get());
        if (!(minimumConfidence >= 0 && minimumConfidence <= 1))
            throw new RefusedSettings("a minimum confidence lies in 0..1, not at " + minimumConfidence);
        if (minimumFrequency < 0)
            throw new RefusedSettings("a minimum frequency is a count from 0 on, not " + minimumFrequency);
    }

    /** Whether an event lies in the time, the documents and the confidence looked at. */
    boolean loads(Event event) {
        if (event.confidence() < minimumConfidence || !inRange(event)) return false;
        if (include.isEmpty() && exclude.isEmpty()) return true;
        return include.entrySet().stream()
                        .filter(list -> list.getKey().level() == DOCUMENT)
                        .allMatch(list -> event.of(list.getKey()).stream().anyMatch(list.getValue()::contains))
                && exclude.entrySet().stream()
                        .filter(list -> list.getKey().level() == DOCUMENT)
                        .noneMatch(list -> event.of(list.getKey()).stream().anyMatch(list.getValue()::contains));
    }

    private boolean inRange(Event event) {
        if (from.isEmpty() && to.isEmpty()) return true;
        return event.time().isPresent()
                && from.map(first -> !event.time().get().isBefore(first)).orElse(true)
                && to.map(last -> !event.time().get().isAfter(last)).orElse(true);
    }

    /** Whether the values for variables other than these let an event count. */
    boolean admits(Event event, List<Variable> others) {
        if (include.isEmpty() && exclude.isEmpty()) return true;
        return include.keySet().stream()
                        .allMatch(variable -> others.contains(variable)
                                || !values(event, variable).isEmpty())
                && exclude.keySet().stream()
                        .allMatch(variable -> others.contains(variable)
                                || values(event, variable).size()
                                        == event.of(variable).size());
    }

    /** The values of an event that count. */
    List<String> values(Event event, Variable variable) {
        List<String> values = event.of(variable);
        Set<String> wanted = include.get(variable);
        Set<String> unwanted = exclude.get(variable);
        if (wanted == null && unwanted == null) return values;
        return values.stream()
                .filter(value -> wanted == null || wanted.contains(value))
                .filter(value -> unwanted == null || !unwanted.contains(value))
                .toList();
    }

    SortedMap<String, String> described() {
        SortedMap<String, String> described = new TreeMap<>();
        from.ifPresent(time -> described.put("from", time.toString()));
        to.ifPresent(time -> described.put("to", time.toString()));
        include.forEach((variable, values) -> described.put("include " + variable, listed(values)));
        exclude.forEach((variable, values) -> described.put("exclude " + variable, listed(values)));
        if (minimumConfidence > 0) described.put("min-confidence", String.valueOf(minimumConfidence));
        if (minimumFrequency > 0) described.put("min-frequency", String.valueOf(minimumFrequency));
        return described;
    }

    private static String listed(Set<String> values) {
        return String.join("; ", values.stream().sorted().toList());
    }
}
