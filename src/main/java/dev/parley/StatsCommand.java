package dev.parley;

import dev.parley.graph.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;
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
            JsonNode counts = new JsonMapper().valueToTree(opened.statistics());
            String text = json ? counts + "\n" : lines(counts);
            parley.console().write(Optional.empty(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
        return 0;
    }

    private static String lines(JsonNode counts) {
        return counts.properties().stream()
                .map(count ->
                        "%-20s %s%n".formatted(count.getKey(), count.getValue().asString()))
                .collect(Collectors.joining());
    }
}
