package dev.parley.graph;

import java.util.List;

/**
 * One statement with those around it.
 *
 * @param reportedIn the statements that report it, the nearest first; none where the article says it in its own voice
 * @param reports the statements that it reports, by place
 */
public record StatementView(StatementItem statement, List<StatementItem> reportedIn, List<StatementItem> reports) {
    public StatementView {
        reportedIn = List.copyOf(reportedIn);
        reports = List.copyOf(reports);
    }
}
