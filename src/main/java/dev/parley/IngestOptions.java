package dev.parley;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that fill a store have in common. */
final class IngestOptions {
    @Mixin
    private StoreOptions store;

    @Mixin
    private ReadingOptions reading;

    @Option(names = "--json", description = "Print one line of JSON for each document when it is committed.")
    private boolean json;

    StoreOptions store() {
        return store;
    }

    ReadingOptions reading() {
        return reading;
    }

    boolean json() {
        return json;
    }

    /** Where findings and parses are kept unless another place is named. */
    Path usualCache() {
        return store.folder().resolve("cache");
    }
}
