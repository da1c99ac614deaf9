package dev.parley;

import dev.parley.export.EventTable;
import dev.parley.export.StatementLines;
import dev.parley.export.StatementTable;
import dev.parley.graph.Catalogue;
import dev.parley.graph.NetworkDetail;
import dev.parley.graph.Store;
import java.io.IOException;
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
        subcommands = NetworkCommand.class,
        footer = {
            "Examples:",
            "  parley export statements -o csv --out statements.csv",
            "  parley export graph -o trig | gzip > graph.trig.gz",
            "  parley export graph -o gexf --out graph.gexf",
            "  parley export network --mode one --between organization --aggregate congruence -o gexf",
        })
final class ExportCommand implements Callable<Integer> {
    /** The formats of statements. */
    enum StatementFormat {
        JSONL,
        CSV,
        EVENTS
    }

    @ParentCommand
    private Parley parley;

    @Spec
    private CommandSpec spec;

    Parley parley() {
        return parley;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to export: statements, graph or network");
    }

    @Command(
            name = "statements",
            description = {
                "One statement a line, with its words and where they stand.",
                "As events: a row for each actor and issue, under the headings of the Discourse Network Analyzer.",
            },
            footer = {
                "Examples:",
                "  parley export statements -o csv --out statements.csv",
                "  parley export statements -o events --out events.csv",
            })
    int statements(
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FORMAT",
                            defaultValue = "jsonl",
                            description = "jsonl, csv or events (default: ${DEFAULT-VALUE}).")
                    StatementFormat format,
            @Mixin OutputOptions output,
            @Mixin StoreOptions store)
            throws IOException {
        try (Store opened = store.open()) {
            output.write(parley.console(), out -> {
                switch (format) {
                    case JSONL -> new StatementLines().write(opened.statements(), out);
                    case CSV -> new StatementTable().write(opened.statements(), out);
                    case EVENTS -> new EventTable().write(new EventList(opened).events(), out);
                }
            });
        }
        return 0;
    }

    @Command(
            name = "graph",
            description = {
                "Everything: as RDF, or as a network of actors, issues and documents for Gephi, yEd, Cytoscape or R.",
                "gexf keeps several acts between the same two and, as gexf-dynamic, their days; graphml sums them up"
                        + " (graphml-multi does not, but then Gephi drops some).",
            },
            footer = {
                "Examples:",
                "  parley export graph -o nq | gzip > graph.nq.gz",
                "  parley export graph -o gexf-dynamic --out graph.gexf",
            })
    int graph(
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FORMAT",
                            defaultValue = "trig",
                            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
                    GraphFile format,
            @Option(names = "--statements", description = "In a network: statements are nodes too.") boolean statements,
            @Mixin NetworkOptions network,
            @Mixin StoreOptions store)
            throws IOException {
        NetworkDetail detail = statements ? NetworkDetail.STATEMENTS : NetworkDetail.TIES;
        try (Store opened = store.open()) {
            if (format.rdf().isPresent())
                network.write(parley, out -> opened.export(format.rdf().get(), out));
            else network.write(parley, format.network().orElseThrow(), new Catalogue(opened).network(detail));
        }
        return 0;
    }
}
