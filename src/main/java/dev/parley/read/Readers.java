package dev.parley.read;

import dev.parley.model.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Turns files of every format into documents; to add an input format: one class here, one line in {@code formats}. */
public final class Readers {
    /** A function type, since the JDK's may not throw. */
    private interface Format {
        Document read(String name, byte[] bytes, Details known) throws UnreadableDocument;
    }

    private final Metadata metadata;
    private final Format plainText = new PlainText(SectionPatterns.load())::read;

    /** By ending of the file's name; a walk through a folder takes these endings alone. */
    private final Map<String, Format> formats = Map.of("txt", plainText, "md", plainText);

    /** @throws SectionPatternsException when the word patterns that come with the program cannot be used */
    public Readers(Metadata metadata) {
        this.metadata = Objects.requireNonNull(metadata);
    }

    /**
     * The files that the paths name, sorted, each once. A file is taken whatever its ending; from a folder, and the
     * folders in it, come the files whose ending is known and whose name does not start with a full stop. What cannot
     * be walked stays in the list, so that reading it says why.
     */
    public List<Path> files(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) walk(path, files);
            else files.add(path);
        }
        return files.stream().map(Path::normalize).distinct().sorted().toList();
    }

    /** Reads one file, as plain text where its ending is not known. */
    public Document read(Path file) throws UnreadableDocument {
        return read(FileBytes.name(file), FileBytes.of(file));
    }

    /**
     * Reads a document out of memory.
     *
     * @param name the file's name, by which its format, its metadata and where need be its id are known
     */
    public Document read(String name, byte[] bytes) throws UnreadableDocument {
        FileBytes.refuseTooLarge(name, bytes);
        return formats.getOrDefault(ending(name), plainText).read(name, bytes, metadata.about(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private void walk(Path folder, List<Path> files) {
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Walk(folder, files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gathers the files of a folder; a link back to a folder above is passed over. */
    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path start;
        private final List<Path> files;

        Walk(Path start, List<Path> files) {
            this.start = start;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean taken = folder.equals(start) || !hidden(folder);
            return taken ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!hidden(file) && formats.containsKey(ending(FileBytes.name(file)))) files.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            if (!hidden(file) && !(reason instanceof FileSystemLoopException)) files.add(file);
            return FileVisitResult.CONTINUE;
        }

        private static boolean hidden(Path path) {
            return FileBytes.name(path).startsWith(".");
        }
    }
}
