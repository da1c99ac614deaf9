package dev.parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
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
        refuseExisting();
        console.write(file, writer);
    }

    /** Whether a file is named. */
    boolean toFile() {
        return file.isPresent();
    }

    /** The file of that name with a part put in before its ending: {@code net.csv} and {@code 2025} make {@code net-2025.csv}. */
    OutputOptions part(String part) {
        OutputOptions other = new OutputOptions();
        other.force = force;
        other.file = file.map(it -> it.resolveSibling(
                it.getFileName().toString().replaceFirst("(?=(\\.[^.]+)?$)", Matcher.quoteReplacement("-" + part))));
        return other;
    }

    /** @throws Failure when the file is there already and may not be replaced */
    void refuseExisting() {
        if (file.filter(Files::isRegularFile).isPresent() && !force)
            throw new Failure(file.get() + " is there already; --force replaces it");
    }
}
