package dev.parley.network;

import static dev.parley.network.Aggregation.*;
import static dev.parley.network.Normalization.*;

import dev.parley.model.StatementRow;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What network is to be made.
 *
 * @param variables one-mode: what the nodes are, then what ties them; two-mode: rows, then columns; three-mode: all three
 * @param minimumWeight ties whose weight is below it are left out, at least 0
 */
public record Settings(
        Mode mode,
        List<Variable> variables,
        Measure measure,
        Duplicates duplicates,
        Isolates isolates,
        Selection selection,
        double minimumWeight,
        Windows windows) {
    private static final Set<Aggregation> ONE_MODE_AGGREGATIONS =
            EnumSet.of(IGNORE, CONGRUENCE, CONFLICT, SUBTRACT, SIGNED);
    private static final Set<Aggregation> OTHER_AGGREGATIONS = EnumSet.of(IGNORE, SUBTRACT, COMBINE, SIGNED);
    private static final Set<Normalization> ONE_MODE_NORMALIZATIONS =
            EnumSet.of(NO, AVERAGE, JACCARD, COSINE, TRUE_COSINE);
    private static final Set<Normalization> TWO_MODE_NORMALIZATIONS = EnumSet.of(NO, ACTIVITY, PROMINENCE);

    /** @throws RefusedSettings when they do not go together */
    public Settings {
        Objects.requireNonNull(duplicates);
        Objects.requireNonNull(isolates);
        Objects.requireNonNull(selection);
        Objects.requireNonNull(windows);
        variables = List.copyOf(variables);
        if (variables.size() != mode.variables)
            throw new RefusedSettings("a " + name(mode) + "-mode network is made of " + mode.variables
                    + " variables, not of " + variables.size() + ": " + variables);
        if (new HashSet<>(variables).size() < variables.size())
            throw new RefusedSettings("a variable is not tied to itself; name different ones, not " + variables);
        if (!(minimumWeight >= 0)) throw new RefusedSettings("a minimum weight is 0 or more, not " + minimumWeight);
        boolean one = mode == Mode.ONE;
        check(mode, measure.aggregation(), one ? ONE_MODE_AGGREGATIONS : OTHER_AGGREGATIONS);
        check(
                mode,
                measure.normalization(),
                one ? ONE_MODE_NORMALIZATIONS : mode == Mode.TWO ? TWO_MODE_NORMALIZATIONS : EnumSet.of(NO));
        check(one, measure, variables);
    }

    private static void check(Mode mode, Enum<?> value, Set<? extends Enum<?>> allowed) {
        if (!allowed.contains(value))
            throw new RefusedSettings(name(value) + " is not defined for " + name(mode)
                    + "-mode networks; these have: "
                    + allowed.stream().map(Settings::name).collect(Collectors.joining(", ")));
    }

    private static void check(boolean one, Measure measure, List<Variable> variables) {
        if (measure.qualifier()
                .map(Qualifier::variable)
                .filter(variables::contains)
                .isPresent())
            throw new RefusedSettings(measure.qualifier().get().variable()
                    + " cannot qualify ties that it makes; name another qualifier");
        if (!one && measure.nominal() && measure.aggregation() == SIGNED)
            throw new RefusedSettings("words are neither for nor against, so "
                    + measure.qualifier().get().variable()
                    + " makes no signed two-mode network; use ignore or combine, or a boolean qualifier");
        if (measure.nominal()
                && measure.normalization() == TRUE_COSINE
                && !EnumSet.of(IGNORE, CONGRUENCE).contains(measure.aggregation()))
            throw new RefusedSettings("the " + name(measure.aggregation())
                    + " of words is no inner product, so it has no cosine; use ignore or congruence, or average");
    }

    /** By name of the parameter that gives it, for the reader of a file. */
    SortedMap<String, String> described() {
        SortedMap<String, String> described = new TreeMap<>(selection.described());
        described.put("mode", name(mode));
        described.put("between", variables.get(0).name());
        described.put("over", variables.stream().skip(1).map(Variable::name).collect(Collectors.joining(",")));
        described.put(
                "qualifier", measure.qualifier().map(it -> it.variable().name()).orElse("none"));
        described.put("aggregate", name(measure.aggregation()));
        described.put("normalize", name(measure.normalization()));
        described.put("duplicates", name(duplicates));
        described.put("isolates", name(isolates));
        if (minimumWeight > 0) described.put("min-weight", String.valueOf(minimumWeight));
        if (windows.cut()) {
            described.put("time-window", name(windows.unit()));
            described.put("window-size", String.valueOf(windows.size()));
            described.put("windows", name(windows.arithmetic()));
        }
        return described;
    }

    static String name(Enum<?> value) {
        return StatementRow.lower(value);
    }
}
