package dev.parley;

import dev.parley.model.Document;
import dev.parley.read.Readers;
import dev.parley.read.UnreadableDocument;
import java.nio.file.Path;
import java.util.List;

/** A document that waits to be read: the name it is reported by, and how to read it. */
record Input(String name, Source source) {
    /** Where a document comes from. */
    @FunctionalInterface
    interface Source {
        Document read() throws UnreadableDocument;
    }

    /**
     * The files that the paths name, and those in the folders that they name.
     *
     * @throws Failure when there are none
     */
    static List<Input> files(List<Path> paths, Readers readers) {
        List<Input> inputs = readers.files(paths).stream()
                .map(file -> new Input(file.toString(), () -> readers.read(file)))
                .toList();
        if (inputs.isEmpty())
            throw new Failure("nothing to read in " + paths + "; name files, or folders that hold some");
        return inputs;
    }
}
