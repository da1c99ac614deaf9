package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Node;
import dev.parley.network.Aggregation;
import dev.parley.network.Duplicates;
import dev.parley.network.Events;
import dev.parley.network.Isolates;
import dev.parley.network.Measure;
import dev.parley.network.Mode;
import dev.parley.network.Normalization;
import dev.parley.network.Projection;
import dev.parley.network.Qualifier;
import dev.parley.network.Selection;
import dev.parley.network.Settings;
import dev.parley.network.Slice;
import dev.parley.network.Variable;
import dev.parley.network.Windows;
import dev.parley.network.Windows.Arithmetic;
import dev.parley.network.Windows.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Networks of coded statements equal those that the Discourse Network Analyzer makes of them. */
class NetworkReferenceTests {
    private static final Path REFERENCE = Path.of("../shared/network-reference");
    private static final Map<String, Map<String, String>> EXCLUDED = Map.of(
            "excl-org", Map.of("organization", "Coal Board"),
            "excl-concept", Map.of("concept", "carbon tax"),
            "excl-agreement-0", Map.of("agreement", "0"),
            "excl-author", Map.of("author", "Ann Ode"),
            "excl-section", Map.of("section", "politics"));
    private static final Map<String, Map<String, String>> INCLUDED = Map.of(
            "only-concept", Map.of("concept", "carbon tax"),
            "only-source", Map.of("source", "Agency X"),
            "only-org-and-only-concept", Map.of("organization", "Coal Board", "concept", "carbon tax"));

    private final Map<Settings, List<Slice>> slices = new HashMap<>();

    @Test
    void everyMatrixIsTheSame() throws IOException {
        assumeReference();
        Events events = EventFile.read(REFERENCE.resolve("statements.csv"));
        List<CSVRecord> manifest = table(REFERENCE.resolve("manifest.csv"));
        List<String> wrong = new ArrayList<>();
        for (CSVRecord row : manifest) {
            try {
                compare(table(REFERENCE.resolve(row.get("file"))), network(row, events));
            } catch (AssertionError difference) {
                wrong.add(row.get("file") + ": " + difference.getMessage());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(manifest).hasSizeGreaterThanOrEqualTo(410);
    }

    /**
     * Statements left when weeks and months know their year. The Discourse Network Analyzer leaves 87 and 93 by week, 82 and 90 by month,
     * because to it March 2020 and March 2021 are one month.
     */
    @ParameterizedTest
    @CsvSource({"WEEK, 100, 104", "MONTH, 103, 106"})
    void weeksAndMonthsKnowTheirYear(Duplicates duplicates, double ignoring, double comparing) throws IOException {
        assumeReference();
        Events events = EventFile.read(REFERENCE.resolve("statements.csv"));
        assertThat(left(events, duplicates, Aggregation.IGNORE)).isEqualTo(ignoring);
        assertThat(left(events, duplicates, Aggregation.SIGNED)).isEqualTo(comparing);
    }

    private static double left(Events events, Duplicates duplicates, Aggregation aggregation) {
        Settings settings = new Settings(
                Mode.TWO,
                List.of(events.variable("organization"), events.variable("concept")),
                new Measure(Optional.of(events.qualifier("agreement")), aggregation, Normalization.NO),
                duplicates,
                Isolates.EXCLUDE,
                Selection.ALL,
                0,
                Windows.NONE);
        return new Projection(settings)
                .project(events).edges().stream().mapToDouble(Edge::weight).sum();
    }

    private static void assumeReference() {
        boolean required = "required".equals(System.getProperty("shared"));
        assumeTrue(required || Files.isDirectory(REFERENCE), "skipped: ../shared is not there");
    }

    private Network network(CSVRecord row, Events events) {
        Settings settings = settings(row, events);
        if (!settings.windows().cut()) return new Projection(settings).project(events);
        return slices.computeIfAbsent(settings, it -> new Projection(it).slices(events)).stream()
                .filter(slice -> slice.window().first().equals(LocalDateTime.parse(row.get("matrix_start")))
                        && slice.window().last().equals(LocalDateTime.parse(row.get("matrix_stop"))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such window"))
                .network();
    }

    private static Settings settings(CSVRecord row, Events events) {
        Optional<Qualifier> qualifier = Optional.of(row.get("qualifier"))
                .filter(name -> !name.isEmpty())
                .map(events::qualifier);
        Selection selection = new Selection(
                Optional.of(LocalDateTime.parse(row.get("start"))),
                Optional.of(LocalDateTime.parse(row.get("stop"))),
                lists(INCLUDED.getOrDefault(row.get("filter_tag"), Map.of()), events),
                lists(EXCLUDED.getOrDefault(row.get("filter_tag"), Map.of()), events),
                0,
                0);
        return new Settings(
                row.get("network_type").equals("onemode") ? Mode.ONE : Mode.TWO,
                List.of(variable(row.get("variable1"), events), variable(row.get("variable2"), events)),
                new Measure(
                        qualifier,
                        constant(Aggregation.class, row.get("qualifier_aggregation")),
                        constant(Normalization.class, row.get("normalization"))),
                constant(Duplicates.class, row.get("duplicates")),
                row.get("isolates").equals("true") ? Isolates.INCLUDE : Isolates.EXCLUDE,
                selection,
                0,
                new Windows(
                        constant(Unit.class, row.get("time_window")),
                        Integer.parseInt(row.get("window_size")),
                        Arithmetic.DNA));
    }

    private static Variable variable(String name, Events events) {
        return events.variable(name.equals("id") ? "document" : name);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    private static Map<Variable, Set<String>> lists(Map<String, String> values, Events events) {
        Map<Variable, Set<String>> lists = new HashMap<>();
        values.forEach((name, value) -> lists.put(events.variable(name), Set.of(value)));
        return lists;
    }

    private static void compare(List<CSVRecord> expected, Network network) {
        List<String> rows = labels(network, 0);
        List<String> columns = labels(network, 1);
        assertThat(rows)
                .as("rows")
                .isEqualTo(expected.stream().skip(1).map(line -> line.get(0)).toList());
        assertThat(columns)
                .as("columns")
                .isEqualTo(expected.get(0).stream().skip(1).toList());
        Map<List<String>, Double> values = new HashMap<>();
        for (Edge edge : network.edges()) {
            values.put(List.of(edge.source(), edge.target()), edge.value());
            if (network.shape() == Network.Shape.ONE_MODE)
                values.put(List.of(edge.target(), edge.source()), edge.value());
        }
        for (int row = 0; row < rows.size(); row++)
            for (int column = 0; column < columns.size(); column++)
                assertThat(values.getOrDefault(List.of(rows.get(row), columns.get(column)), 0.0))
                        .as(rows.get(row) + " / " + columns.get(column))
                        .isCloseTo(Double.parseDouble(expected.get(row + 1).get(column + 1)), within(1e-9));
    }

    private static List<String> labels(Network network, int variable) {
        boolean rows = variable == 0 || network.shape() == Network.Shape.ONE_MODE;
        String type = network.settings().get(rows ? "between" : "over");
        return network.nodes().stream()
                .filter(node -> node.type().equals(type))
                .map(Node::label)
                .toList();
    }

    private static List<CSVRecord> table(Path file) throws IOException {
        boolean manifest = file.endsWith("manifest.csv");
        CSVFormat format = manifest
                ? CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                : CSVFormat.RFC4180;
        try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), format)) {
            return parser.getRecords();
        }
    }
}
