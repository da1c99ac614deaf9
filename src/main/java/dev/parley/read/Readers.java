package dev.parley.read;

import dev.parley.model.Document;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.Map;
import java.util.Objects;

/** Turns files of every format into documents; to add an input format: one class here, one line in {@code Readers}. */
public final class Readers {
    /** One file, one document. */
    private interface Format {
        Document read(String name, byte[] bytes, Details known) throws UnreadableDocument;
    }

    /** One file, many documents. */
    private interface Container {
        Series open(String name, InputStream in) throws IOException, UnreadableDocument;
    }

    private final Metadata metadata;
    private final Format plainText;

    /** By ending of the file's name; a walk through a folder takes these endings and those of containers alone. */
    private final Map<String, Format> formats;

    private final Map<String, Container> containers;

    /** @throws LanguageException when a word list that comes with the program cannot be used */
    public Readers(Metadata metadata) {
        this.metadata = Objects.requireNonNull(metadata);
        SectionPatterns patterns = SectionPatterns.load();
        Composer composer = new Composer(patterns);
        Html pages = new Html(composer, PageSigns.load());
        Rows rows = new Rows(composer, pages, metadata);
        Format html = pages::read;
        plainText = new PlainText(patterns)::read;
        formats = Map.of(
                "txt", plainText,
                "md", plainText,
                "html", html,
                "htm", html,
                "xhtml", html,
                "pdf", new Pdf(composer)::read,
                "docx", new Word(composer)::read);
        containers = Map.of(
                "jsonl", (name, in) -> new JsonLines(name, in, rows),
                "ndjson", (name, in) -> new JsonLines(name, in, rows),
                "csv", (name, in) -> new Table(name, in, rows),
                "tsv", (name, in) -> new Table(name, in, rows),
                "zip", (name, in) -> Archive.zip(name, in, this),
                "tar", (name, in) -> Archive.tar(name, in, this),
                "tgz", (name, in) -> Archive.gzip(name, in, this),
                "gz", (name, in) -> Archive.gzip(name, in, this));
    }

    /** The documents of the files that the paths name, and of those in the folders that they name. */
    public Inputs inputs(List<Path> paths) {
        List<Path> files = files(paths);
        boolean oneEach = files.stream().noneMatch(file -> containers.containsKey(Names.ending(FileBytes.name(file))));
        return new Inputs(files, oneEach, this::open);
    }

    /**
     * Reads a document out of memory. Its format is known by its first bytes (PDF, DOCX, HTML), else by the ending of
     * its name; where neither is known it is plain text.
     *
     * @param name the file's name, by which its metadata and where need be its id are known too
     */
    public Document read(String name, byte[] bytes) throws UnreadableDocument {
        FileBytes.refuseTooLarge(name, bytes);
        String ending = Magic.ending(bytes).orElse(Names.ending(name));
        if (containers.containsKey(ending)) {
            throw new UnreadableDocument(
                    name, "this holds several documents; put it in a file whose name ends in ." + ending);
        }
        return formats.getOrDefault(ending, plainText).read(name, bytes, metadata.about(Names.last(name)));
    }

    /**
     * The files that the paths name, sorted, each once. A file is taken whatever its ending; from a folder, and the
     * folders in it, come the files whose ending is known and whose name does not start with a full stop. The table of
     * metadata is not among them. What cannot be walked stays in the list, so that reading it says why.
     */
    public List<Path> files(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) walk(path, files);
            else files.add(path);
        }
        return files.stream()
                .map(Path::normalize)
                .filter(file -> !metadata.isTable(file))
                .distinct()
                .sorted()
                .toList();
    }

    /** Reads a file that is one document, as {@link #read(String, byte[])} does. */
    public Document read(Path file) throws UnreadableDocument {
        return read(FileBytes.name(file), FileBytes.of(file));
    }

    /** Whether a walk takes a file of this name. */
    boolean takes(String name) {
        String ending = Names.ending(name);
        return !Names.hidden(name) && (formats.containsKey(ending) || containers.containsKey(ending));
    }

    /** The documents of a stream; one that is a single document is read at once, so that the stream may go on. */
    SafeSeries open(String name, InputStream in) {
        return new SafeSeries(name, () -> {
            Container container = containers.get(Names.ending(name));
            if (container != null) return container.open(name, in);
            byte[] bytes = FileBytes.of(name, in);
            return new Single(new Input(name, () -> read(name, bytes)));
        });
    }

    private SafeSeries open(Path file) {
        String name = FileBytes.name(file);
        return new SafeSeries(name, () -> {
            Container container = containers.get(Names.ending(name));
            if (container != null) return container.open(name, FileBytes.open(file));
            return new Single(new Input(name, () -> read(file)));
        });
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
            boolean taken = folder.equals(start) || !Names.hidden(FileBytes.name(folder));
            return taken ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (takes(FileBytes.name(file))) files.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            if (!Names.hidden(FileBytes.name(file)) && !(reason instanceof FileSystemLoopException)) files.add(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
