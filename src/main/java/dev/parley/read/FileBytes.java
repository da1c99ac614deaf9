package dev.parley.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Takes the bytes out of a file, or says in words why it cannot; what is one document has at most 16 MiB. */
final class FileBytes {
    static final int LIMIT = 16 * 1024 * 1024;

    private FileBytes() {}

    static byte[] of(Path file) throws UnreadableDocument {
        String name = name(file);
        try (InputStream in = open(file)) {
            return of(name, in);
        } catch (IOException e) {
            throw new UnreadableDocument(name, "the file cannot be read: " + e.getMessage());
        }
    }

    /** What is left of a stream, within the limit. */
    static byte[] of(String name, InputStream in) throws IOException, UnreadableDocument {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        refuseTooLarge(name, bytes);
        return bytes;
    }

    static InputStream open(Path file) throws UnreadableDocument {
        String name = name(file);
        if (Files.isDirectory(file)) {
            String reason =
                    Files.isReadable(file) ? "this is a folder, not a file" : "no permission to list this folder";
            throw new UnreadableDocument(name, reason);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadableDocument(name, "this is a device or a pipe, not a file");
        }
        try {
            if (Files.size(file) == 0) throw new UnreadableDocument(name, "the file is empty");
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new UnreadableDocument(name, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new UnreadableDocument(name, "no permission to read this file");
        } catch (IOException e) {
            throw new UnreadableDocument(name, "the file cannot be read: " + e.getMessage());
        }
    }

    static void refuseTooLarge(String name, byte[] bytes) throws UnreadableDocument {
        if (bytes.length > LIMIT) throw new UnreadableDocument(name, "it is larger than 16 MiB; split it first");
    }

    /** The last part of a path. */
    static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}
