package dev.parley;

import dev.parley.export.StatementLines;
import dev.parley.export.StatementTable;
import dev.parley.graph.GraphFormat;
import dev.parley.graph.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parley export}: what the store holds, for other programs. */
@Command(
        name = "export",
        description = "Writes what the store holds for other programs.",
        footer = {
            "Examples:",
            "  parley export statements -o csv --out statements.csv",
            "  parley export graph -o trig | gzip > graph.trig.gz",
        })
final class ExportCommand implements Callable<Integer> {
    /** The formats of statements. */
    enum StatementFormat {
        JSONL,
        CSV
    }

    @ParentCommand
    private Parley parley;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to export: statements or graph");
    }

    @Command(
            name = "statements",
            description = "One statement a line, with its words and where they stand.",
            footer = {"Example:", "  parley export statements -o csv --out statements.csv"})
    int statements(
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FORMAT",
                            defaultValue = "jsonl",
                            description = "jsonl or csv (default: ${DEFAULT-VALUE}).")
                    StatementFormat format,
            @Option(names = "--out", paramLabel = "FILE", description = "Write to a file.") Optional<Path> file,
            @Mixin StoreOptions store)
            throws IOException {
        try (Store opened = store.open()) {
            parley.console().write(file, out -> {
                switch (format) {
                    case JSONL -> new StatementLines().write(opened.statements(), out);
                    case CSV -> new StatementTable().write(opened.statements(), out);
                }
            });
        }
        return 0;
    }

    @Command(
            name = "graph",
            description = "Everything as RDF.",
            footer = {"Example:", "  parley export graph -o nq | gzip > graph.nq.gz"})
    int graph(
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FORMAT",
                            defaultValue = "trig",
                            description = "ttl, trig, nq or jsonld (default: ${DEFAULT-VALUE}).")
                    GraphFormat format,
            @Option(names = "--out", paramLabel = "FILE", description = "Write to a file.") Optional<Path> file,
            @Mixin StoreOptions store)
            throws IOException {
        try (Store opened = store.open()) {
            parley.console().write(file, out -> opened.export(format, out));
        }
        return 0;
    }
}
