package dev.parley.serve;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.graph.IssueFilter;
import dev.parley.graph.IssueRow;
import dev.parley.graph.Page;
import dev.parley.model.Stance;
import java.util.List;
import java.util.Optional;

/** A part of the list of issues. @param filter by which they were chosen */
record IssueList(@JsonValue Page<IssueRow> page, IssueFilter filter, Turn turn) implements View {
    /** An issue with how many actors are on which side of it. */
    record Row(IssueRow issue, List<Side> sides) {}

    /** How many are on one side. */
    record Side(Stance stance, int count) {}

    @Override
    public String title() {
        return "Issues";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.ISSUES);
    }

    List<Row> rows() {
        return page.items().stream()
                .map(issue -> new Row(
                        issue,
                        issue.actors().entrySet().stream()
                                .map(side -> new Side(side.getKey(), side.getValue()))
                                .toList()))
                .toList();
    }
}
