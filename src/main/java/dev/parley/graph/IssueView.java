package dev.parley.graph;

import java.util.List;

/**
 * One issue with who stands where on it.
 *
 * @param phrasings how texts name it, besides the label
 * @param broader the issues right above it
 * @param narrower the issues right under it
 * @param positions by stance (for, against, conditional, neutral, mixed), then by the actors' ids
 * @param statements the newest about it
 */
public record IssueView(
        IssueRow issue,
        List<String> phrasings,
        List<Label> broader,
        List<Label> narrower,
        List<PositionRow> positions,
        Page<StatementItem> statements) {
    public IssueView {
        phrasings = List.copyOf(phrasings);
        broader = List.copyOf(broader);
        narrower = List.copyOf(narrower);
        positions = List.copyOf(positions);
    }
}
