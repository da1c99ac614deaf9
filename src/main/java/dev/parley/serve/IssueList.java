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

    static IssueList of(Asked asked, IssueFilter filter, Page<IssueRow> page) {
        Address address = Address.of("/issues")
                .with("q", filter.label())
                .with("broader", filter.broader())
                .with("limit", asked.text("limit"));
        return new IssueList(page, filter, Turn.of(address, asked.cursor(), page));
    }

    @Override
    public String title() {
        return "Issues";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.ISSUES);
    }

    Optional<String> q() {
        return filter.label();
    }

    Optional<String> broader() {
        return filter.broader();
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
