package dev.parley.read;

import dev.parley.model.Document;

/**
 * A document that waits to be read.
 *
 * @param name what it is reported by: {@code news/a.txt}, {@code articles.csv:17} for the row that starts in line 17,
 *     {@code news.zip!/a.html} for a file in an archive
 */
public record Input(String name, Source source) {
    /** Where a document comes from. */
    @FunctionalInterface
    public interface Source {
        Document read() throws UnreadableDocument;
    }

    static Input failed(String name, UnreadableDocument reason) {
        return new Input(name, () -> {
            throw reason;
        });
    }

    /** What a file that is made of it is called, without an ending: {@code a}, {@code articles-17}. */
    public String stem() {
        return Names.stem(name);
    }
}
