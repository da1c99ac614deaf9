package dev.parley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One actor taking one side on one issue in one statement: what positions are folded from.
 *
 * @param statement id of the statement
 * @param actor id of the actor
 * @param issue id of the issue
 * @param date when it was said, else when it was published; TIMEX3; empty where neither is known
 */
public record StanceEvent(
        String statement,
        String actor,
        String issue,
        Act act,
        Polarity polarity,
        Stance stance,
        Optional<String> date) {
    public StanceEvent {
        Objects.requireNonNull(statement);
        Objects.requireNonNull(actor);
        Objects.requireNonNull(issue);
        Objects.requireNonNull(act);
        Objects.requireNonNull(polarity);
        Objects.requireNonNull(stance);
        Objects.requireNonNull(date);
    }
}
