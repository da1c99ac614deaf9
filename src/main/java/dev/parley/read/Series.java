package dev.parley.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The documents of one file, one after the other, so that no more than one needs to be held. */
interface Series extends Closeable {
    /** Opens a file when its first document is asked for. */
    interface Opener {
        Series open() throws IOException, UnreadableDocument;
    }

    /**
     * The next document, empty at the end. What is wrong with one document alone is said when that is read.
     *
     * @throws UnreadableDocument when nothing that follows can be had either; so does any other exception
     */
    Optional<Input> next() throws IOException, UnreadableDocument;
}
