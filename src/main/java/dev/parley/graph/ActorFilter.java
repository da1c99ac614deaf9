package dev.parley.graph;

import dev.parley.model.ActorKind;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which actors are wanted; what is empty does not matter.
 *
 * @param name words that stand in the name or another name, whatever their case and accents
 */
public record ActorFilter(Optional<ActorKind> kind, Optional<String> name) {
    public static final ActorFilter ALL = new ActorFilter(Optional.empty(), Optional.empty());

    Predicate<ActorRow> wanted() {
        Optional<Folded> words = name.map(Folded::of);
        return row -> kind.map(it -> it == row.kind()).orElse(true)
                && words.map(it -> Stream.concat(Stream.of(row.name()), row.aliases().stream())
                                .anyMatch(it::isIn))
                        .orElse(true);
    }
}
