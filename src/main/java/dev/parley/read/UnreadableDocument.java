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

    /** A library cannot make sense of the bytes. */
    static UnreadableDocument damaged(String name, Throwable reason) {
        Throwable first = reason;
        while (first.getCause() != null) first = first.getCause();
        String words = Objects.requireNonNullElse(first.getMessage(), "")
                .lines()
                .findFirst()
                .orElse("");
        return new UnreadableDocument(name, "the file is damaged or cut off" + (words.isBlank() ? "" : ": " + words));
    }

    /** The file's name, without its folder; a row and a file in an archive have names too (see {@link Input}). */
    public String name() {
        return name;
    }
}
