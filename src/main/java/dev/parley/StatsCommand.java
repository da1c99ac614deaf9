package dev.parley;

import static java.util.stream.Collectors.joining;

import dev.parley.graph.Run;
import dev.parley.graph.Statistics;
import dev.parley.graph.Store;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;

/** {@code parley stats}: how much is in the store. */
@Command(
        name = "stats",
        description = "Counts what the store holds.",
        footer = {"Example:", "  parley stats -o json"})
final class StatsCommand implements Callable<Integer> {
    @ParentCommand
    private Parley parley;

    private static final int SHOWN = 40;

    /** How statistics are written. */
    enum Format {
        TABLE,
        JSON
    }

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table or json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(names = "--json", description = "The same as -o json.")
    private boolean json;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() throws IOException {
        try (Store opened = store.open()) {
            Statistics statistics = opened.statistics();
            boolean asJson = json || format == Format.JSON;
            parley.console().print(asJson ? new JsonMapper().writeValueAsString(statistics) + "\n" : lines(statistics));
        }
        return 0;
    }

    private static String lines(Statistics statistics) {
        return """
                documents   %d
                statements  %d, %.0f %% of them on an issue
                actors      %d
                issues      %d
                positions   %d
                dates       %s to %s
                """.formatted(
                                statistics.documents(),
                                statistics.statements(),
                                100 * statistics.shareWithIssue(),
                                statistics.actors(),
                                statistics.issues(),
                                statistics.positions(),
                                statistics.first().orElse("-"),
                                statistics.last().orElse("-"))
                + statistics.lastRun().map(StatsCommand::lines).orElse("last run    -\n")
                + outlets(statistics);
    }

    private static String lines(Run run) {
        return """
                last run    %s
                program     %s
                models      %s
                lexicon     %s
                ontology    %s
                """.formatted(run.started(), run.program(), shortened(run.model()), run.lexicon(), run.ontology());
    }

    /** The models' settings are part of their version, and go on for lines. */
    private static String shortened(String version) {
        return version.length() <= SHOWN ? version : version.substring(0, SHOWN) + "… (the whole: -o json)";
    }

    private static String outlets(Statistics statistics) {
        if (statistics.outlets().isEmpty()) return "";
        return "\ndocuments  statements  publisher\n"
                + statistics.outlets().stream()
                        .map(outlet ->
                                "%9d  %10d  %s\n".formatted(outlet.documents(), outlet.statements(), outlet.name()))
                        .collect(joining());
    }
}
