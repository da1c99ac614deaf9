package dev.parley.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * Reads tables of comma separated values, an article a row: the first row names the columns (see {@link Rows}), and
 * shows whether commas, semicolons or tabs part them.
 */
final class Table implements Series {
    private final String name;
    private final Rows rows;
    private final TableRows cells;
    private final CSVFormat format;
    private final List<String> columns;
    private boolean any;

    /** @throws UnreadableDocument when no column is named as texts are */
    Table(String name, InputStream in, Rows rows) throws IOException, UnreadableDocument {
        this.name = name;
        this.rows = rows;
        this.cells = new TableRows(in);
        String headings = Utf8.withoutMark(Utf8.decode(name, cells.firstLine()));
        this.format =
                CSVFormat.RFC4180.builder().setDelimiter(delimiter(headings)).get();
        this.columns = TableRows.parsed(name, headings, format).stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (Rows.TEXT.stream().noneMatch(columns::contains)) {
            throw new UnreadableDocument(
                    name,
                    "line 1 names no column " + String.join(", ", Rows.TEXT) + ", only: " + String.join(", ", columns));
        }
    }

    @Override
    public Optional<Input> next() throws IOException, UnreadableDocument {
        Optional<TableRows.Row> next = cells.next(name, format);
        if (next.isEmpty() && !any) throw new UnreadableDocument(name, "there is no row after the headings");
        any = true;
        return next.map(row -> {
            String rowName = name + ":" + row.line();
            return new Input(
                    rowName,
                    () -> rows.document(
                            name, rowName, columns(rowName, row.cells().read())));
        });
    }

    private Rows.Columns columns(String row, List<String> values) throws UnreadableDocument {
        if (values.size() > columns.size()) {
            throw new UnreadableDocument(
                    row, "it has more cells than there are headings; put a value with a comma in quotes");
        }
        return column -> {
            int index = columns.indexOf(column);
            return index >= 0 && index < values.size() ? values.get(index) : "";
        };
    }

    private static char delimiter(String headings) {
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        part -> headings.chars().filter(unit -> unit == part).count()))
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        cells.close();
    }
}
