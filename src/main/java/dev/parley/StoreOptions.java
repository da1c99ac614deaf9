package dev.parley;

import dev.parley.graph.Iris;
import dev.parley.graph.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOptions {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "parley-data",
            description = "Folder of the store (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Iris.DEFAULT_BASE,
            description = "What the IRIs of the graph begin with (default: ${DEFAULT-VALUE}).")
    private String base;

    Path folder() {
        return folder;
    }

    /** How the store names things. */
    Iris iris() {
        return new Iris(base);
    }

    /** The store, made when it is not there. */
    Store create() {
        return Store.open(folder, base);
    }

    /** @throws Failure when there is no store */
    Store open() {
        if (!Files.isDirectory(folder))
            throw new Failure("there is no store at " + folder
                    + "; fill one with 'parley ingest PATH', or name another with --store DIR");
        return Store.open(folder, base);
    }
}
