package dev.parley.read;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The documents of some files in the order of the files. A file that holds several is opened when its first is asked
 * for, read on as they are asked for, and closed after its last.
 */
public final class Inputs implements Iterable<Input> {
    private final List<Path> files;
    private final boolean oneEach;
    private final Function<Path, SafeSeries> opened;

    /** @param oneEach whether each of the files is one document */
    Inputs(List<Path> files, boolean oneEach, Function<Path, SafeSeries> opened) {
        this.files = List.copyOf(files);
        this.oneEach = oneEach;
        this.opened = opened;
    }

    /** How many there are; not known where a file may hold several. */
    public OptionalInt count() {
        return oneEach ? OptionalInt.of(files.size()) : OptionalInt.empty();
    }

    /** Whether there is no file. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    @Override
    public Iterator<Input> iterator() {
        return new Walk(files.iterator());
    }

    /** Goes from file to file; what breaks off is an input that cannot be read. */
    private final class Walk implements Iterator<Input> {
        private final Iterator<Path> rest;
        private String folder = "";
        private Optional<SafeSeries> open = Optional.empty();
        private Optional<Input> next = Optional.empty();

        Walk(Iterator<Path> rest) {
            this.rest = rest;
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty()) {
                next = open.flatMap(SafeSeries::next);
                if (next.isPresent()) break;
                if (!rest.hasNext()) return false;
                open(rest.next());
            }
            return true;
        }

        @Override
        public Input next() {
            if (!hasNext()) throw new NoSuchElementException();
            Input input = next.get();
            next = Optional.empty();
            return new Input(folder + input.name(), input.source());
        }

        private void open(Path file) {
            String path = file.toString();
            folder = path.substring(0, path.length() - FileBytes.name(file).length());
            open = Optional.of(opened.apply(file));
        }
    }
}
