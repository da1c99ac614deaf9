package dev.parley;

import dev.parley.graph.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parley run}: documents into the store, and then the server over it. */
@Command(
        name = "run",
        description = "Reads documents into the store and serves it: the main job.",
        footer = {"Examples:", "  parley run", "  parley run news/ --store war --port 8080"})
final class RunCommand implements Callable<Integer> {
    @ParentCommand
    private Parley parley;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Files, or folders of files (default: Parley's seeds).")
    private List<Path> paths = List.of();

    @Mixin
    private IngestOptions options;

    @Mixin
    private ServerOptions server;

    @Override
    public Integer call() {
        Ingestion ingestion = paths.isEmpty() ? seeds() : new Ingestion(parley, options, paths, Optional.empty());
        try (Store store = options.store().create()) {
            int code = ingestion.into(store);
            if (code != 1) server.serve(parley, store);
            return code;
        }
    }

    /** The documents that lie beside the launcher, with their table where there is one. */
    private Ingestion seeds() {
        Path seeds = Path.of(System.getProperty("parley.home", "")).resolve("seeds");
        Optional<Path> table = Optional.of(seeds.resolve("metadata.csv")).filter(Files::exists);
        return new Ingestion(parley, options, List.of(seeds), table);
    }
}
