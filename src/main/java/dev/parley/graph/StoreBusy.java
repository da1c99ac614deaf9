package dev.parley.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Another process has the store open; the message says which and what to do. */
public final class StoreBusy extends RuntimeException {
    /** @param lock the file into which Jena writes the number of the process that holds it */
    StoreBusy(Path folder, Path lock, Throwable cause) {
        super(
                "the store in " + folder + " is open in process " + holder(lock)
                        + "; stop that process, or ask its SPARQL endpoint, or use another --store",
                cause);
    }

    private static String holder(Path lock) {
        try {
            return Files.readString(lock).strip();
        } catch (IOException unreadable) {
            return "unknown";
        }
    }
}
