package dev.parley.export;

import dev.parley.model.Span;
import dev.parley.model.StatementRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes statements as comma separated values (RFC 4180), one row a statement, for spreadsheets and R. Where a cell
 * holds several values they are parted by "; "; issues and stances stand in the same order, and so do names and ids. Text
 * that a spreadsheet would take for a formula has an apostrophe before it.
 */
public final class StatementTable {
    private static final String BETWEEN = "; ";

    /** A column: its heading and what it shows of a row. */
    private record Column(String heading, Function<StatementRow, Object> cell) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("id", StatementRow::id),
            new Column("document", StatementRow::document),
            new Column("date", row -> row.date().orElse("")),
            new Column("actors", row -> names(row.actors())),
            new Column("actor_ids", row -> ids(row.actors())),
            new Column("act", StatementRow::act),
            new Column("polarity", row -> StatementRow.lower(row.polarity())),
            new Column("conditional", StatementRow::conditional),
            new Column("addressees", row -> names(row.addressees())),
            new Column("targets", row -> names(row.targets())),
            new Column("via", row -> names(row.via())),
            new Column("reported_in", row -> row.reportedIn().orElse("")),
            new Column("issues", row -> String.join(BETWEEN, row.stances().keySet())),
            new Column("stances", row -> joined(row.stances().values(), StatementRow::lower)),
            new Column("quote", row -> StatementRow.lower(row.quotation())),
            new Column("source", row -> row.source().text()),
            new Column("cue", row -> row.cue().text()),
            new Column("content", row -> row.content().text()),
            new Column("evidence", row -> row.evidence().text()),
            new Column("evidence_start", row -> evidence(row).start()),
            new Column("evidence_end", row -> evidence(row).end()),
            new Column("found_by", StatementRow::foundBy),
            new Column("read_by", StatementRow::readBy),
            new Column("confidence", row -> Rounded.of(row.confidence())));

    /**
     * Writes a row of headings and the rows in their order, in UTF-8; the stream stays open. Where evidence starts and
     * ends is counted in code points, end exclusive.
     *
     * @throws IOException when the stream takes no more
     */
    public void write(Collection<StatementRow> rows, OutputStream out) throws IOException {
        Table table = new Table(out, ',');
        table.row(COLUMNS.stream().map(Column::heading).toList());
        for (StatementRow row : rows)
            table.row(COLUMNS.stream().map(column -> column.cell().apply(row)).toList());
        table.finish();
    }

    private static Span evidence(StatementRow row) {
        return Span.around(row.evidence().spans());
    }

    private static String names(List<StatementRow.Name> actors) {
        return joined(actors, StatementRow.Name::name);
    }

    private static String ids(List<StatementRow.Name> actors) {
        return joined(actors, StatementRow.Name::id);
    }

    private static <T> String joined(Collection<T> values, Function<T, String> word) {
        return values.stream().map(word).collect(Collectors.joining(BETWEEN));
    }
}
