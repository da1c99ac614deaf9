package dev.parley.graph;

import java.nio.file.Path;

/** Another process has the store open; the message says which and what to do. */
public final class StoreBusy extends RuntimeException {
    StoreBusy(Path folder, String process, Throwable cause) {
        super(
                "the store in " + folder + " is open in process " + process
                        + "; stop that process, or ask its SPARQL endpoint, or use another --store",
                cause);
    }
}
