package dev.parley.network;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.network.Variable.Level;
import dev.parley.network.Windows.Arithmetic;
import dev.parley.network.Windows.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Statements coded in short, and settings in short, for tests. */
final class Coded {
    static final Variable DOCUMENT = new Variable("document", Level.DOCUMENT);
    static final Variable ORGANIZATION = new Variable("organization", Level.STATEMENT);
    static final Variable ADDRESSEE = new Variable("addressee", Level.STATEMENT);
    static final Variable ISSUE = new Variable("issue", Level.STATEMENT);
    static final Variable AGREEMENT = new Variable("agreement", Level.STATEMENT);
    static final Variable SCALE = new Variable("scale", Level.STATEMENT);
    static final Variable ACT = new Variable("act", Level.STATEMENT);
    static final Variable WEIGHT = new Variable("confidence", Level.STATEMENT);

    private static final List<Variable> COLUMNS =
            List.of(DOCUMENT, ORGANIZATION, ADDRESSEE, ISSUE, AGREEMENT, SCALE, ACT, WEIGHT);

    Mode mode = Mode.ONE;
    List<Variable> variables = List.of(ORGANIZATION, ISSUE);
    Optional<Variable> qualifier = Optional.of(AGREEMENT);
    Aggregation aggregation = Aggregation.IGNORE;
    Normalization normalization = Normalization.NO;
    Duplicates duplicates = Duplicates.INCLUDE;
    Isolates isolates = Isolates.EXCLUDE;
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> to = Optional.empty();
    Map<Variable, Set<String>> include = Map.of();
    Map<Variable, Set<String>> exclude = Map.of();
    double minimumConfidence;
    int minimumFrequency;
    double minimumWeight;
    Windows windows = Windows.NONE;

    static Coded one(Aggregation aggregation) {
        Coded coded = new Coded();
        coded.aggregation = aggregation;
        return coded;
    }

    static Coded two(Aggregation aggregation) {
        Coded coded = one(aggregation);
        coded.mode = Mode.TWO;
        return coded;
    }

    Coded qualifier(Variable variable) {
        qualifier = Optional.of(variable);
        return this;
    }

    Coded normalization(Normalization value) {
        normalization = value;
        return this;
    }

    Coded duplicates(Duplicates value) {
        duplicates = value;
        return this;
    }

    Coded windows(Unit unit, int size, Arithmetic arithmetic) {
        windows = new Windows(unit, size, arithmetic);
        return this;
    }

    /**
     * One statement a line, {@code DAY DOCUMENT ORGANIZATION ADDRESSEES ISSUE AGREEMENT SCALE ACT CONFIDENCE}, the last ones left out or
     * {@code -} where there is none; several addressees are parted by {@code +}. The ids are s1, s2 …
     */
    static Events events(String lines) {
        List<Event> events = new ArrayList<>();
        for (String line : lines.lines().filter(it -> !it.isBlank()).toList())
            events.add(event("s" + (events.size() + 1), line.trim().split("\\s+")));
        return new Events(COLUMNS, events, Map.of());
    }

    private static Event event(String id, String[] cells) {
        Map<String, List<String>> values = new HashMap<>();
        for (int column = 1; column < cells.length; column++)
            if (!cells[column].equals("-"))
                values.put(COLUMNS.get(column - 1).name(), Arrays.asList(cells[column].split("\\+")));
        return new Event(
                id,
                cells[1],
                cells[0].equals("-")
                        ? Optional.empty()
                        : Optional.of(LocalDate.parse(cells[0]).atStartOfDay()),
                cells.length > 8 ? Double.parseDouble(cells[8]) : 1,
                values);
    }

    Settings settings(Events events) {
        return new Settings(
                mode,
                variables,
                new Measure(qualifier.map(it -> events.qualifier(it.name())), aggregation, normalization),
                duplicates,
                isolates,
                new Selection(
                        from.map(LocalDate::atStartOfDay),
                        to.map(LocalDate::atStartOfDay),
                        include,
                        exclude,
                        minimumConfidence,
                        minimumFrequency),
                minimumWeight,
                windows);
    }

    Network of(Events events) {
        return new Projection(settings(events)).project(events);
    }

    List<Slice> slices(Events events) {
        return new Projection(settings(events)).slices(events);
    }

    /** Edges as {@code a-b 2.0}. */
    static List<String> ties(Network network) {
        return network.edges().stream()
                .map(edge -> edge.source() + "-" + edge.target() + " " + round(edge.value()))
                .toList();
    }

    static Edge edge(Network network, String source, String target) {
        return network.edges().stream()
                .filter(edge -> edge.source().equals(source) && edge.target().equals(target))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no edge " + source + "-" + target + " in " + ties(network)));
    }

    static String nodes(Network network) {
        return network.nodes().stream().map(Network.Node::id).collect(Collectors.joining(" "));
    }

    private static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
