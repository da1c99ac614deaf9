package dev.parley;

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
        footer = {"Example:", "  parley stats --json"})
final class StatsCommand implements Callable<Integer> {
    @ParentCommand
    private Parley parley;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() throws IOException {
        try (Store opened = store.open()) {
            Statistics statistics = opened.statistics();
            parley.console().print(json ? new JsonMapper().writeValueAsString(statistics) + "\n" : lines(statistics));
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
                last run    %s
                """.formatted(
                statistics.documents(),
                statistics.statements(),
                100 * statistics.shareWithIssue(),
                statistics.actors(),
                statistics.issues(),
                statistics.positions(),
                statistics.first().orElse("-"),
                statistics.last().orElse("-"),
                statistics.lastRun().map(run -> run.started().toString()).orElse("-"));
    }
}
