package dev.parley.graph;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which documents are wanted; what is empty does not matter.
 *
 * @param publisher its whole name
 * @param from first day of publication; the undated are then left out, and so they are with {@code to}
 * @param to last day of publication
 * @param title words that stand in the title, whatever their case and accents
 */
public record DocumentFilter(
        Optional<String> publisher, Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> title) {
    public static final DocumentFilter ALL =
            new DocumentFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Predicate<DocumentRow> wanted() {
        Optional<Folded> words = title.map(Folded::of);
        return row -> publisher
                        .map(name -> row.publisher().equals(Optional.of(name)))
                        .orElse(true)
                && from.map(day ->
                                row.published().filter(it -> !it.isBefore(day)).isPresent())
                        .orElse(true)
                && to.map(day -> row.published().filter(it -> !it.isAfter(day)).isPresent())
                        .orElse(true)
                && words.map(it -> row.title().filter(it::isIn).isPresent()).orElse(true);
    }
}
