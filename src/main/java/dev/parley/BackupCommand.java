package dev.parley;

import dev.parley.graph.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parley backup}: a consistent copy of the store in one file. */
@Command(
        name = "backup",
        description = "Writes a consistent copy of the store as gzipped N-Quads.",
        footer = {"Example:", "  parley backup parley.nq.gz"})
final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    private Parley parley;

    @Parameters(paramLabel = "FILE", description = "Where to, usually ending in .nq.gz; - for standard output.")
    private Path file;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() throws IOException {
        Optional<Path> target = Optional.of(file).filter(path -> !path.equals(Path.of("-")));
        try (Store opened = store.open()) {
            parley.console().write(target, out -> {
                GZIPOutputStream zipped = new GZIPOutputStream(out);
                opened.backup(zipped);
                zipped.finish();
            });
        }
        if (!parley.quiet()) parley.console().say("backed up " + store.folder() + " to " + file);
        return 0;
    }
}
