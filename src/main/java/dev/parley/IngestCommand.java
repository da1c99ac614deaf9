package dev.parley;

import dev.parley.graph.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parley ingest}: documents into the store. */
@Command(
        name = "ingest",
        description = "Reads files and folders into the store; a document that is there already is replaced.",
        footer = {
            "Examples:",
            "  parley ingest news/",
            "  parley ingest news/ --metadata news.csv --codebook issues.ttl",
        })
final class IngestCommand implements Callable<Integer> {
    @ParentCommand
    private Parley parley;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = {"Files, or folders of files.", ReadingOptions.FORMATS})
    private List<Path> paths;

    @Mixin
    private IngestOptions options;

    @Override
    public Integer call() {
        Ingestion ingestion = new Ingestion(parley, options, paths, Optional.empty());
        try (Store store = options.store().create()) {
            return ingestion.into(store);
        }
    }
}
