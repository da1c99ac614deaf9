package dev.parley.network;

import dev.parley.network.Qualifier.Scale;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The levels of a qualifier in ascending order, and one more, {@link #missing}, for statements without a value. */
final class Levels {
    private final Map<String, Integer> codes;
    private final double[] numbers;
    private final double range;
    private final boolean binary;

    private Levels(Map<String, Integer> codes, double[] numbers, double range, boolean binary) {
        this.codes = codes;
        this.numbers = numbers;
        this.range = range;
        this.binary = binary;
    }

    /** @throws RefusedSettings when a value is none of the qualifier's scale */
    static Levels of(Collection<Event> events, Optional<Qualifier> qualifier) {
        if (qualifier.isEmpty()) return new Levels(Map.of(), new double[0], 0, false);
        Variable variable = qualifier.get().variable();
        return switch (qualifier.get().scale()) {
            case SHORT_TEXT -> words(events, variable);
            case BOOLEAN -> numbers(events, variable, Scale.BOOLEAN);
            case INTEGER -> numbers(events, variable, Scale.INTEGER);
            case GRADED -> numbers(events, variable, Scale.GRADED);
        };
    }

    private static Levels words(Collection<Event> events, Variable variable) {
        Map<String, Integer> codes = new HashMap<>();
        TreeSet<String> words = new TreeSet<>();
        events.forEach(event -> words.addAll(event.of(variable)));
        words.forEach(word -> codes.put(word, codes.size()));
        return new Levels(codes, new double[0], 0, false);
    }

    private static Levels numbers(Collection<Event> events, Variable variable, Scale scale) {
        TreeMap<Double, Integer> observed = new TreeMap<>();
        Map<String, Double> values = new HashMap<>();
        if (scale == Scale.BOOLEAN) List.of("0", "1").forEach(value -> values.put(value, Double.valueOf(value)));
        for (Event event : events)
            for (String value : event.of(variable))
                if (!values.containsKey(value)) values.put(value, number(value, event, variable, scale));
        values.values().forEach(number -> observed.put(number, 0));
        double[] numbers =
                observed.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        for (int code = 0; code < numbers.length; code++) observed.put(numbers[code], code);
        Map<String, Integer> codes = new HashMap<>();
        values.forEach((value, number) -> codes.put(value, observed.get(number)));
        double range = scale == Scale.GRADED ? 2 : numbers.length == 0 ? 0 : numbers[numbers.length - 1] - numbers[0];
        return new Levels(codes, numbers, range, scale == Scale.BOOLEAN);
    }

    private static double number(String value, Event event, Variable variable, Scale scale) {
        if (scale.fits(value)) return Double.parseDouble(value) + 0.0;
        throw new RefusedSettings("statement " + event.statement() + " has the " + variable + " '" + value + "', but a "
                + Settings.name(scale) + " qualifier takes " + scale.description()
                + "; read it as short-text, or leave such statements out with an exclude list");
    }

    /** How many there are, without the missing one. */
    int size() {
        return codes.isEmpty() ? 0 : numbers.length > 0 ? numbers.length : codes.size();
    }

    int code(String value) {
        return codes.get(value);
    }

    int missing() {
        return size();
    }

    /** How far apart two levels are, in 0..1; of words, different ones are 1 apart. */
    double distance(int one, int other) {
        if (one == other || range == 0 && numbers.length > 0) return 0;
        return numbers.length == 0 ? 1 : Math.abs(numbers[one] - numbers[other]) / range;
    }

    /** What a statement of this level adds to a sum: of a boolean -1 or 1, of words and of no level nothing. */
    double sign(int level) {
        if (level >= numbers.length) return 0;
        return binary ? 2 * numbers[level] - 1 : numbers[level];
    }
}
