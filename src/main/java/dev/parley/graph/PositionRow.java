package dev.parley.graph;

import dev.parley.model.Stance;
import dev.parley.model.StatementRow.Name;
import java.util.List;
import java.util.Optional;

/**
 * Where an actor of the store stands on an issue.
 *
 * @param since first date on which this stance was taken, TIMEX3, where known
 * @param statements ids of the statements it rests on, sorted
 */
public record PositionRow(Name actor, Label issue, Stance stance, Optional<String> since, List<String> statements) {
    public PositionRow {
        statements = List.copyOf(statements);
    }
}
