package dev.parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a command puts the file that it makes. */
final class OutputOptions {
    @Option(names = "--out", paramLabel = "FILE", description = "Write to a file.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--force", description = "Replace the file if it is there.")
    private boolean force;

    /**
     * Writes to the file, or to the output where none is named; a file is there when it is whole.
     *
     * @throws Failure when the file is there already and may not be replaced
     */
    void write(Console console, Console.Writer writer) throws IOException {
        if (file.filter(Files::exists).isPresent() && !force)
            throw new Failure(file.get() + " is there already; --force replaces it");
        console.write(file, writer);
    }
}
