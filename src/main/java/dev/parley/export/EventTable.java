package dev.parley.export;

import dev.parley.model.Span;
import dev.parley.model.StatementRow;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes an event list: one row for each actor and issue of a statement, under the headings that the Discourse Network
 * Analyzer gives its own and between semicolons, as its users' scripts expect; columns of ours follow. Where a cell holds
 * several values they are parted by "; ".
 */
public final class EventTable {
    private static final String BETWEEN = "; ";

    /**
     * One actor taking one side on one issue in one statement.
     *
     * @param day when it was said, else published
     * @param people the name of the actor, if it is a person
     * @param organizations names of what it is or stands for on that day
     * @param countries names of the states that it is or stands for on that day
     * @param concept the label of the issue
     * @param agreement 1 supports, 0 opposes; none for all else
     * @param side support, oppose, conditional or neutral
     */
    public record Event(
            StatementRow statement,
            Article article,
            Optional<LocalDate> day,
            List<String> people,
            List<String> organizations,
            List<String> countries,
            Optional<String> concept,
            Optional<String> agreement,
            Optional<String> side) {}

    /** Where it was said. */
    public record Article(Optional<String> title, List<String> authors, Optional<String> publisher) {}

    /** A column: its heading and what it shows of an event. */
    private record Column(String heading, Function<Event, Object> cell) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("statement_id", event -> event.statement().id()),
            new Column("time", event -> event.day().map(LocalDate::toString).orElse("")),
            new Column("person", event -> String.join(BETWEEN, event.people())),
            new Column("organization", event -> String.join(BETWEEN, event.organizations())),
            new Column("concept", event -> event.concept().orElse("")),
            new Column("agreement", event -> event.agreement().orElse("")),
            new Column("start_position", event -> words(event).start()),
            new Column("stop_position", event -> words(event).end()),
            new Column("text", event -> event.statement().evidence().text()),
            new Column("coder", event -> event.statement().foundBy()),
            new Column("document_id", event -> event.statement().document()),
            new Column("document_title", event -> event.article().title().orElse("")),
            new Column(
                    "document_author",
                    event -> String.join(BETWEEN, event.article().authors())),
            new Column("document_source", event -> event.article().publisher().orElse("")),
            new Column("country", event -> String.join(BETWEEN, event.countries())),
            new Column("act", event -> event.statement().act()),
            new Column("side", event -> event.side().orElse("")),
            new Column("polarity", event -> StatementRow.lower(event.statement().polarity())),
            new Column("confidence", event -> Rounded.of(event.statement().confidence())));

    /**
     * Writes a row of headings and the events in their order, in UTF-8; the stream stays open. Positions are those of the
     * evidence, counted in code points, the second exclusive.
     *
     * @throws IOException when the stream takes no more
     */
    public void write(Collection<Event> events, OutputStream out) throws IOException {
        Table table = new Table(out, ';');
        table.row(COLUMNS.stream().map(Column::heading).toList());
        for (Event event : events)
            table.row(COLUMNS.stream().map(column -> column.cell().apply(event)).toList());
        table.finish();
    }

    private static Span words(Event event) {
        return Span.around(event.statement().evidence().spans());
    }
}
