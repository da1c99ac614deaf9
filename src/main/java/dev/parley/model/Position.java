package dev.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an actor stands on an issue, over all documents.
 *
 * @param actor id of the actor
 * @param issue id of the issue
 * @param since first date on which this stance was taken, TIMEX3, where known
 * @param statements ids of the statements it rests on, sorted
 */
public record Position(String actor, String issue, Stance stance, Optional<String> since, List<String> statements) {
    public Position {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(issue);
        Objects.requireNonNull(stance);
        Objects.requireNonNull(since);
        statements = statements.stream().sorted().toList();
        if (statements.isEmpty()) throw new IllegalArgumentException("a position rests on statements");
    }
}
