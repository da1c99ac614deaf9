package dev.parley;

import dev.parley.graph.Ontology;
import dev.parley.read.Inputs;
import dev.parley.read.Metadata;
import dev.parley.read.Readers;
import dev.parley.read.UnreadableDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How documents are read, and with whose actors and issues. */
final class ReadingOptions {
    /** The formats of {@code read}, for the help. */
    static final String FORMATS = "Text (.txt, .md), web pages (.html), .pdf, .docx; tables of articles (.csv, .tsv,"
            + " .jsonl); archives of all these (.zip, .tar.gz) and packed files (.gz).";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--metadata",
            paramLabel = "FILE.csv",
            description = "Details by file; columns: file, title, publisher, author, published, url.")
    private Optional<Path> metadata;

    @Option(names = "--actors", paramLabel = "FILE.ttl", description = "Your authority list of actors.")
    private Optional<Path> actors;

    @Option(
            names = "--codebook",
            paramLabel = "FILE.ttl|FILE.csv",
            description = "Your issues; columns of a table: id, label, parent, phrasings, definition.")
    private Optional<Path> codebook;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "How many documents to read at once (default: as many as processors).")
    private Optional<Integer> workers;

    @Option(names = "--cache", paramLabel = "DIR", description = "Where findings and parses are kept.")
    private Optional<Path> cache;

    @Option(names = "--no-cache", description = "Keep no findings and parses.")
    private boolean cacheless;

    /**
     * @param usual the table to take when none was named
     * @throws Failure when there is a table and it cannot be read
     */
    Readers readers(Optional<Path> usual) {
        Optional<Path> table = metadata.or(() -> usual);
        try {
            return new Readers(table.isPresent() ? Metadata.of(table.get()) : Metadata.none());
        } catch (UnreadableDocument failure) {
            throw new Failure(table.orElseThrow() + ": " + failure.getMessage(), failure);
        }
    }

    /**
     * The documents of the files and folders.
     *
     * @param usual the table to take when none was named
     * @throws Failure when there are none, or when there is a table and it cannot be read
     */
    Inputs inputs(List<Path> paths, Optional<Path> usual) {
        Inputs inputs = readers(usual).inputs(paths);
        if (inputs.isEmpty())
            throw new Failure("nothing to read in " + paths + "; name files, or folders that hold some");
        return inputs;
    }

    /**
     * The stages, with our actors and issues or the user's.
     *
     * @param usual the cache to use when none was named
     */
    Stages stages(Ontology ontology, Optional<Path> usual) {
        Optional<Path> folder = cacheless ? Optional.empty() : cache.or(() -> usual);
        return new Stages(ontology, folder.map(Cache::new));
    }

    Ontology ontology() {
        return Ontology.load(actors, codebook);
    }

    int workers() {
        int count = workers.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (count < 1) throw new ParameterException(command.commandLine(), "--workers must be 1 or more, not " + count);
        return count;
    }
}
