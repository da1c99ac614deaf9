package dev.parley;

import dev.parley.export.StatementLines;
import dev.parley.graph.Store;
import dev.parley.model.Network.Edge;
import dev.parley.model.Span;
import dev.parley.model.StatementRow;
import dev.parley.model.StatementRow.Name;
import dev.parley.model.Timex;
import dev.parley.network.Event;
import dev.parley.network.Events;
import dev.parley.network.Projection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parley explain}: the sentences that a tie of a network rests on. */
@Command(
        name = "explain",
        description = {
            "Prints the sentences behind a tie of a network: when, where (in code points of the document's text), who, by which act.",
            "Give the options that the network was made with."
        },
        footer = {
            "Examples:",
            "  parley explain russia ceasefire --between country",
            "  parley explain france germany --mode one --between country --aggregate congruence",
        })
final class ExplainCommand implements Callable<Integer> {
    /** How statements are printed. */
    enum Form {
        TEXT,
        JSONL
    }

    @ParentCommand
    private Parley parley;

    @Parameters(index = "0", paramLabel = "SOURCE", description = "Id of one node.")
    private String source;

    @Parameters(index = "1", paramLabel = "TARGET", description = "Id of the other.")
    private String target;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or jsonl (default: ${DEFAULT-VALUE}).")
    private Form form;

    @Mixin
    private NetworkParameters parameters;

    @Override
    public Integer call() throws IOException {
        NetworkParameters.Asked asked = parameters.readStored();
        List<Edge> edges = new Projection(asked.settings())
                .project(asked.events()).edges().stream().filter(this::asked).toList();
        if (edges.isEmpty())
            throw new Failure("nothing ties " + source + " and " + target
                    + " in this network; 'parley export network' with the same options lists its ties");
        Set<String> ids = edges.stream()
                .flatMap(edge -> edge.statements().stream())
                .collect(Collectors.toCollection(HashSet::new));
        try (Store store = parameters.store().open()) {
            List<StatementRow> rows = store.statements().stream()
                    .filter(row -> ids.contains(row.id()))
                    .toList();
            parley.console().write(Optional.empty(), out -> {
                if (form == Form.JSONL) new StatementLines().write(rows, out);
                else out.write(text(edges, rows, days(asked.events())).getBytes(StandardCharsets.UTF_8));
            });
        }
        return 0;
    }

    private boolean asked(Edge edge) {
        return edge.source().equals(source) && edge.target().equals(target)
                || edge.source().equals(target) && edge.target().equals(source);
    }

    /** The day that each statement counted by, where one is known. */
    private static Map<String, LocalDate> days(Events events) {
        Map<String, LocalDate> days = new HashMap<>();
        for (Event event : events.events())
            event.time().ifPresent(time -> days.put(event.statement(), time.toLocalDate()));
        return days;
    }

    private static String text(List<Edge> edges, List<StatementRow> rows, Map<String, LocalDate> days) {
        return edges.stream().map(ExplainCommand::text).collect(Collectors.joining())
                + rows.stream()
                        .map(row -> text(row, date(row, Optional.ofNullable(days.get(row.id())))))
                        .collect(Collectors.joining());
    }

    private static String text(Edge edge) {
        return "%s – %s: %s %s, for %s, against %s, statements %d%n"
                .formatted(
                        edge.source(),
                        edge.target(),
                        edge.relation(),
                        edge.value(),
                        edge.positive(),
                        edge.negative(),
                        edge.statements().size());
    }

    private static String date(StatementRow row, Optional<LocalDate> counted) {
        boolean said =
                counted.isPresent() && row.date().flatMap(Timex::firstDay).equals(counted);
        return said ? row.date().get() : counted.map(day -> "published " + day).orElse("no date");
    }

    private static String text(StatementRow row, String date) {
        Span place = Span.around(row.evidence().spans());
        String sides = row.stances().entrySet().stream()
                .map(side -> StatementRow.lower(side.getValue()) + " " + side.getKey())
                .collect(Collectors.joining(", "));
        return "%n%s  %s %d-%d  %s%n%s: %s%s%n    %s%n"
                .formatted(
                        date,
                        row.document(),
                        place.start(),
                        place.end(),
                        row.id(),
                        row.actors().stream().map(Name::name).collect(Collectors.joining(", ")),
                        row.act(),
                        sides.isEmpty() ? "" : " (" + sides + ")",
                        row.evidence().text().strip().replaceAll("\\s+", " "));
    }
}
