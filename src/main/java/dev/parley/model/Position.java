package dev.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an actor stands on an issue, over all documents, and how it came to that.
 *
 * @param actor id of the actor
 * @param issue id of the issue
 * @param stance the latest
 * @param since first date on which this stance was taken, TIMEX3, where known
 * @param statements ids of the statements it rests on, sorted
 * @param confidence how sure the stance is, in 0..1
 * @param changes from the first stance to this one, in order of time; none where it has always been the same
 * @param repetitions pairs of statements that tell the same act, in order
 */
public record Position(
        String actor,
        String issue,
        Stance stance,
        Optional<String> since,
        List<String> statements,
        double confidence,
        List<Change> changes,
        List<Repetition> repetitions) {
    public Position {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(issue);
        Objects.requireNonNull(stance);
        Objects.requireNonNull(since);
        statements = statements.stream().sorted().toList();
        changes = List.copyOf(changes);
        repetitions = repetitions.stream().sorted().toList();
        if (statements.isEmpty()) throw new IllegalArgumentException("a position rests on statements");
    }

    /** One that is sure and has never been another. */
    public Position(String actor, String issue, Stance stance, Optional<String> since, List<String> statements) {
        this(actor, issue, stance, since, statements, 1, List.of(), List.of());
    }

    /**
     * A turn from one stance to another.
     *
     * @param on first date of the new one, TIMEX3
     * @param before ids of the statements that the old one rested on, sorted
     * @param after ids of those that the new one rests on, sorted
     */
    public record Change(Stance from, Stance to, String on, List<String> before, List<String> after) {
        public Change {
            before = before.stream().sorted().toList();
            after = after.stream().sorted().toList();
        }
    }

    /** Two statements that tell the same act: in two articles, or in the title and the body of one. */
    public record Repetition(String first, String second) implements Comparable<Repetition> {
        /** @throws IllegalArgumentException unless the first comes first */
        public Repetition {
            if (first.compareTo(second) >= 0) throw new IllegalArgumentException(first + " is not before " + second);
        }

        @Override
        public int compareTo(Repetition other) {
            int order = first.compareTo(other.first);
            return order == 0 ? second.compareTo(other.second) : order;
        }
    }
}
