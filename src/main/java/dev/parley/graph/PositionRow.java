package dev.parley.graph;

import dev.parley.model.Position.Change;
import dev.parley.model.Stance;
import dev.parley.model.StatementRow.Name;
import java.util.List;
import java.util.Optional;

/**
 * Where an actor of the store stands on an issue.
 *
 * @param stance the latest
 * @param since first date on which this stance was taken, TIMEX3, where known
 * @param statements ids of the statements it rests on, sorted
 * @param confidence how sure the stance is, in 0..1
 * @param changes from the first stance to this one, in order of time
 */
public record PositionRow(
        Name actor,
        Label issue,
        Stance stance,
        Optional<String> since,
        List<String> statements,
        double confidence,
        List<Change> changes) {
    public PositionRow {
        statements = List.copyOf(statements);
        changes = List.copyOf(changes);
    }

    /** The stance before the last change; empty where it has always been the same. */
    Optional<Stance> before() {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(changes.get(changes.size() - 1).from());
    }
}
