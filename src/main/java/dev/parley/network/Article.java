package dev.parley.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What networks want to know of a document. */
public record Article(
        String id,
        Optional<String> title,
        Optional<String> publisher,
        List<String> authors,
        Optional<LocalDate> published) {
    public Article {
        authors = List.copyOf(authors);
    }
}
