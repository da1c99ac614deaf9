package dev.parley.read;

import java.util.Objects;

/** A file that gives no document; the message says what is wrong and what to do, without the path. */
public final class UnreadableDocument extends Exception {
    private static final long serialVersionUID = 1;

    private final String name;

    UnreadableDocument(String name, String message) {
        super(Objects.requireNonNull(message));
        this.name = Objects.requireNonNull(name);
    }

    /** The file's name, without its folder. */
    public String name() {
        return name;
    }
}
