package dev.parley;

import dev.parley.export.StatementLines;
import dev.parley.model.StatementRow;
import dev.parley.read.Input;
import dev.parley.read.Inputs;
import dev.parley.read.Readers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parley extract}: text in, statements out, no store. */
@Command(
        name = "extract",
        description = "Reads articles and prints their statements as JSON Lines; no store is used.",
        footer = {
            "Offsets count Unicode code points of the text, as it was taken out of its file.",
            "",
            "Examples:",
            "  echo 'Paris said that talks would resume.' | parley extract -",
            "  parley extract news/ --out-dir statements --cache cache",
        })
final class ExtractCommand implements Callable<Integer> {
    private static final Path STDIN = Path.of("-");

    @ParentCommand
    private Parley parley;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {"Files or folders, or - for standard input.", ReadingOptions.FORMATS})
    private List<Path> files;

    @Option(
            names = "--out-dir",
            paramLabel = "DIR",
            description = "Write one file an article: its name, ending in .jsonl.")
    private Optional<Path> folder;

    @Mixin
    private ReadingOptions reading;

    @Override
    public Integer call() {
        if (files.equals(List.of(STDIN))) return extract(List.of(standardInput()), OptionalInt.of(1));
        Inputs inputs = reading.inputs(files, Optional.empty());
        return extract(inputs, inputs.count());
    }

    private int extract(Iterable<Input> inputs, OptionalInt count) {
        try (Stages stages = reading.stages(reading.ontology(), Optional.empty());
                Progress progress = new Progress(parley, count)) {
            new Pipeline(stages::interpret, reading.workers()).run(inputs, new Lines(progress));
            return progress.exitCode();
        }
    }

    private Input standardInput() {
        Readers readers = reading.readers(Optional.empty());
        return new Input(
                "standard input",
                () -> readers.read("stdin.txt", allOf(parley.console().in())));
    }

    private static byte[] allOf(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes the statements of each document. */
    private final class Lines implements Pipeline.Destination {
        private final StatementLines lines = new StatementLines();
        private final Set<Path> written = new HashSet<>();
        private final Progress progress;

        Lines(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void accept(Input input, Interpretation interpretation) {
            Optional<Path> file = folder.map(there -> there.resolve(input.stem() + ".jsonl"));
            if (file.isPresent() && !written.add(file.get())) {
                failed(input, new Failure(file.get() + " holds the statements of another text"));
                return;
            }
            List<StatementRow> rows = StatementRow.of(interpretation.statements(), interpretation.document());
            try {
                parley.console().write(file, out -> lines.write(rows, out));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            interpretation.notes().forEach(note -> progress.note(input, note));
            progress.done();
        }

        @Override
        public void failed(Input input, Throwable reason) {
            progress.failed(input, reason);
        }
    }
}
