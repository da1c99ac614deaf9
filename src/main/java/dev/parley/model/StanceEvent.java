package dev.parley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One actor taking one side on one issue in one statement: what positions are folded from.
 *
 * @param statement id of the statement
 * @param document id of the document that it stands in
 * @param actor id of the actor
 * @param issue id of the issue
 * @param date when it was said, else when it was published; TIMEX3; empty where neither is known
 * @param content the words of its content, empty where it has none
 * @param told whether it is known only through another who reports it
 * @param confidence how sure the statement is, in 0..1
 */
public record StanceEvent(
        String statement,
        String document,
        String actor,
        String issue,
        Act act,
        Polarity polarity,
        Stance stance,
        Optional<String> date,
        String content,
        boolean told,
        double confidence) {
    public StanceEvent {
        Objects.requireNonNull(statement);
        Objects.requireNonNull(document);
        Objects.requireNonNull(actor);
        Objects.requireNonNull(issue);
        Objects.requireNonNull(act);
        Objects.requireNonNull(polarity);
        Objects.requireNonNull(stance);
        Objects.requireNonNull(date);
        Objects.requireNonNull(content);
    }

    /** One that is sure, told by the actor, and alone of its kind. */
    public StanceEvent(
            String statement,
            String actor,
            String issue,
            Act act,
            Polarity polarity,
            Stance stance,
            Optional<String> date) {
        this(statement, statement, actor, issue, act, polarity, stance, date, "", false, 1);
    }
}
