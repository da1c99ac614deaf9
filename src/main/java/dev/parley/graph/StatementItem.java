package dev.parley.graph;

import dev.parley.model.Stance;
import dev.parley.model.StatementRow;
import java.util.List;

/**
 * A statement of the store with what it takes to show it.
 *
 * @param document the document it stands in
 * @param sides the side it takes on each issue, in order of the issues' ids
 */
public record StatementItem(StatementRow row, DocumentRow document, Label act, List<Side> sides) {
    /** An issue and the side taken on it; neutral where it is only spoken of. */
    public record Side(Label issue, Stance stance) {}

    public StatementItem {
        sides = List.copyOf(sides);
    }
}
