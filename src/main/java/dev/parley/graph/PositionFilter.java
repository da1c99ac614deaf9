package dev.parley.graph;

import dev.parley.model.Stance;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which positions are wanted; what is empty does not matter.
 *
 * @param actor id of the holder
 * @param issue id of the issue
 */
public record PositionFilter(Optional<String> actor, Optional<String> issue, Optional<Stance> stance) {
    public static final PositionFilter ALL = new PositionFilter(Optional.empty(), Optional.empty(), Optional.empty());

    Predicate<PositionRow> wanted() {
        return row -> actor.map(id -> id.equals(row.actor().id())).orElse(true)
                && issue.map(id -> id.equals(row.issue().id())).orElse(true)
                && stance.map(it -> it == row.stance()).orElse(true);
    }
}
