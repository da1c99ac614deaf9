package dev.parley.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document of the store.
 *
 * @param authors in alphabetical order
 * @param statements how many statements of it the store holds
 */
public record DocumentRow(
        String id,
        Optional<String> title,
        Optional<String> publisher,
        List<String> authors,
        Optional<LocalDate> published,
        Optional<String> url,
        int statements) {
    public DocumentRow {
        authors = List.copyOf(authors);
    }
}
