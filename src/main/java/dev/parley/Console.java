package dev.parley;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a command reads from and writes to.
 *
 * @param out for data; unlike {@link System#out} it throws when the other end is gone
 * @param messages for everything that is not data
 * @param terminal whether a person watches the messages
 */
record Console(InputStream in, OutputStream out, PrintStream messages, boolean terminal) {
    /** Writes data. */
    @FunctionalInterface
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /** The streams of this process; the launcher says whether the messages go to a terminal. */
    static Console system() {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        return new Console(System.in, out, System.err, Boolean.getBoolean("parley.terminal"));
    }

    void say(String message) {
        messages.println("parley: " + message);
    }

    /** Prints data. */
    void print(String text) throws IOException {
        write(Optional.empty(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes data to a file, or to the output where none is named; a file is there when it is whole. What is
     * no file (a pipe, a device) is written to as it is.
     */
    void write(Optional<Path> file, Writer writer) throws IOException {
        if (file.isEmpty()) {
            writer.write(out);
            out.flush();
        } else if (Files.exists(file.get()) && !Files.isRegularFile(file.get())) fill(file.get(), writer);
        else writeFile(file.get(), writer);
    }

    private static void fill(Path file, Writer writer) throws IOException {
        try (OutputStream filled = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            writer.write(filled);
        }
    }

    private static void writeFile(Path file, Writer writer) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // Not by createTempFile: that makes files which only their owner may read.
        Path draft = folder.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".draft");
        try {
            fill(draft, writer);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(draft);
            throw failure;
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
