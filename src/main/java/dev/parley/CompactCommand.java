package dev.parley;

import dev.parley.graph.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code parley compact}: gives back the space of what was replaced. */
@Command(
        name = "compact",
        description = "Gives back the disk space of documents that were replaced.",
        footer = {"Example:", "  parley compact --store war"})
final class CompactCommand implements Callable<Integer> {
    @ParentCommand
    private Parley parley;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() {
        try (Store opened = store.open()) {
            opened.compact();
        }
        if (!parley.quiet()) parley.console().say("compacted " + store.folder());
        return 0;
    }
}
