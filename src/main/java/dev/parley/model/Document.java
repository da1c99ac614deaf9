package dev.parley.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One article as it was read.
 *
 * @param id a slug, stable over runs: from the front matter, else from the file's name; unique in a store
 * @param uri where it was published, if known
 * @param published the day of publication, if known
 * @param text for plain text the file verbatim; for other formats the text that was taken out of it
 * @param sections in text order, without overlap
 */
public record Document(
        String id,
        Optional<String> uri,
        Optional<String> publisher,
        List<String> authors,
        Optional<LocalDate> published,
        Optional<String> title,
        String text,
        List<Section> sections) {
    public Document {
        if (id.isBlank()) throw new IllegalArgumentException("a document needs an id");
        Objects.requireNonNull(text);
        authors = List.copyOf(authors);
        sections = List.copyOf(sections);
    }

    /** The section that holds a position of the text, if any does. */
    public Optional<Section> sectionAt(int position) {
        return sections.stream()
                .filter(section -> section.span().covers(position))
                .findFirst();
    }
}
