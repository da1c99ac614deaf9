package dev.parley;

import dev.parley.graph.Store;
import dev.parley.network.Events;
import dev.parley.network.Parameters;
import dev.parley.network.RefusedSettings;
import dev.parley.network.Settings;
import dev.parley.serve.StoredEvents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which network of which statements: the options that all commands on networks share, by the names of {@link Parameters}. */
final class NetworkParameters {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--mode",
            paramLabel = "one|two|three",
            description = "How many variables are nodes (default: two).")
    private Optional<String> mode;

    @Option(
            names = "--between",
            paramLabel = "VARIABLE",
            description = "What the nodes, or the rows, are: actor, person, organization, country … (default: actor).")
    private Optional<String> between;

    @Option(
            names = "--over",
            paramLabel = "VARIABLE",
            description =
                    "What ties them, or the columns; with three modes two of them (default: issue; addressee,issue).")
    private Optional<String> over;

    @Option(
            names = "--qualifier",
            paramLabel = "VARIABLE",
            description =
                    "agreement, stance (with conditions), act …, or none; name:short-text reads it as words (default: agreement).")
    private Optional<String> qualifier;

    @Option(
            names = "--aggregate",
            paramLabel = "HOW",
            description =
                    "ignore, subtract, signed; one-mode congruence, conflict; two-mode combine (default: ignore).")
    private Optional<String> aggregate;

    @Option(
            names = "--normalize",
            paramLabel = "HOW",
            description =
                    "no; two-mode activity, prominence; one-mode average, jaccard, cosine, true-cosine (default: no).")
    private Optional<String> normalize;

    @Option(
            names = "--duplicates",
            paramLabel = "WITHIN",
            description =
                    "include, or count once within a document, week, month, year, or acrossrange (default: include).")
    private Optional<String> duplicates;

    @Option(names = "--isolates", description = "Keep what has no statement left.")
    private boolean isolates;

    @Option(names = "--from", paramLabel = "DAY", description = "First day.")
    private Optional<String> from;

    @Option(names = "--to", paramLabel = "DAY", description = "Last day.")
    private Optional<String> to;

    @Option(names = "--time", paramLabel = "said|published", description = "The date that counts (default: said).")
    private Optional<String> time;

    @Option(names = "--include", paramLabel = "VARIABLE=VALUE", description = "Only these values; may be repeated.")
    private List<String> include = List.of();

    @Option(names = "--exclude", paramLabel = "VARIABLE=VALUE", description = "Not these values; may be repeated.")
    private List<String> exclude = List.of();

    @Option(names = "--min-confidence", paramLabel = "0..1", description = "Only statements that are as sure.")
    private Optional<String> minimumConfidence;

    @Option(names = "--min-frequency", paramLabel = "COUNT", description = "Only nodes with as many statements.")
    private Optional<String> minimumFrequency;

    @Option(names = "--min-weight", paramLabel = "NUMBER", description = "Only ties as strong.")
    private Optional<String> minimumWeight;

    @Option(
            names = "--time-window",
            paramLabel = "UNIT",
            description = "events, minutes, hours, days, weeks, months or years: a network for each.")
    private Optional<String> timeWindow;

    @Option(names = "--window-size", paramLabel = "COUNT", description = "Units in a window (default: 1).")
    private Optional<String> windowSize;

    @Option(
            names = "--windows",
            paramLabel = "calendar|dna",
            description =
                    "Whole units of the calendar, or the arithmetic of the Discourse Network Analyzer (default: calendar).")
    private Optional<String> windows;

    @Option(
            names = "--events",
            paramLabel = "FILE.csv",
            description = "Take coded statements from a table, not from the store; its columns are the variables.")
    private Optional<Path> table;

    @Mixin
    private StoreOptions store;

    /** Statements, and the network that is wanted of them. */
    record Asked(Events events, Settings settings) {}

    /** @throws ParameterException when settings are refused */
    Asked read() throws IOException {
        try {
            Parameters parameters = new Parameters(values());
            Events events = events(parameters);
            return new Asked(events, parameters.settings(events));
        } catch (RefusedSettings refused) {
            throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
        }
    }

    /** As {@link #read()}, of a store: a table has no sentences. */
    Asked readStored() throws IOException {
        if (table.isPresent())
            throw new ParameterException(
                    spec.commandLine(),
                    "a table has no sentences to explain by; 'parley import statements' puts it into a store");
        return read();
    }

    StoreOptions store() {
        return store;
    }

    private Events events(Parameters parameters) throws IOException {
        if (table.isPresent()) return EventFile.read(table.get());
        try (Store opened = store.open()) {
            return StoredEvents.of(opened, parameters.time());
        }
    }

    private Map<String, List<String>> values() {
        Map<String, List<String>> values = new HashMap<>();
        Map<String, Optional<String>> single = Map.ofEntries(
                Map.entry("mode", mode),
                Map.entry("between", between),
                Map.entry("over", over),
                Map.entry("qualifier", qualifier),
                Map.entry("aggregate", aggregate),
                Map.entry("normalize", normalize),
                Map.entry("duplicates", duplicates),
                Map.entry("from", from),
                Map.entry("to", to),
                Map.entry("time", time),
                Map.entry("min-confidence", minimumConfidence),
                Map.entry("min-frequency", minimumFrequency),
                Map.entry("min-weight", minimumWeight),
                Map.entry("time-window", timeWindow),
                Map.entry("window-size", windowSize),
                Map.entry("windows", windows));
        single.forEach((name, value) -> value.ifPresent(it -> values.put(name, List.of(it))));
        values.put("isolates", List.of(String.valueOf(isolates)));
        values.put("include", include);
        values.put("exclude", exclude);
        return values;
    }
}
