package dev.parley.network;

/** What statements can be described by: {@code person}, {@code issue}, {@code publisher}, or whatever a table has columns for. */
public record Variable(String name, Level level) {
    /** Whether a value belongs to the statement or to the whole document; values of documents are filtered first. */
    public enum Level {
        STATEMENT,
        DOCUMENT
    }

    @Override
    public String toString() {
        return name;
    }
}
