package dev.parley.serve;

import dev.parley.serve.Answer.Cell;
import dev.parley.serve.Answer.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** An answer column by column, while it is made easier to read. */
final class Columns {
    private record Column(String heading, List<Cell> cells) {
        /** Whether this one holds, without links, the very words that another links. */
        boolean names(Column things) {
            return things.cells.stream().anyMatch(cell -> cell.href().isPresent())
                    && IntStream.range(0, cells.size())
                            .allMatch(row -> cells.get(row).href().isEmpty()
                                    && cells.get(row)
                                            .text()
                                            .equals(things.cells.get(row).text()));
        }
    }

    private final List<Column> columns;
    private final int rows;

    Columns(List<String> headings, List<List<Cell>> rows) {
        this.rows = rows.size();
        this.columns = IntStream.range(0, headings.size())
                .mapToObj(i -> new Column(
                        headings.get(i), rows.stream().map(row -> row.get(i)).toList()))
                .toList();
    }

    private Columns(int rows, List<Column> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** Many queries give a name in one column and in another what it names: here they become one, a name with a link. */
    Columns withNamesAsLinks() {
        List<Column> kept = new ArrayList<>(columns);
        for (Column things : columns) {
            Optional<Column> names =
                    kept.stream().filter(column -> column.names(things)).findFirst();
            names.ifPresent(column -> {
                kept.set(kept.indexOf(column), new Column(column.heading, things.cells));
                kept.remove(things);
            });
        }
        return new Columns(rows, kept);
    }

    /** Links a column in which every word leads somewhere. */
    Columns withLinks(Function<String, Optional<String>> place) {
        return new Columns(
                rows, columns.stream().map(column -> linked(column, place)).toList());
    }

    private static Column linked(Column column, Function<String, Optional<String>> place) {
        List<Cell> cells = column.cells.stream()
                .map(cell -> cell.href().isPresent() ? cell : cell.to(place.apply(cell.text())))
                .toList();
        boolean all = cells.stream()
                .allMatch(cell -> cell.equals(Cell.EMPTY) || cell.href().isPresent());
        return all ? new Column(column.heading, cells) : column;
    }

    /** @param total how many rows there are, of which these are the first */
    Answer answer(int total) {
        return new Answer(
                columns.stream().map(Column::heading).toList(),
                IntStream.range(0, rows)
                        .mapToObj(row -> new Row(columns.stream()
                                .map(column -> column.cells.get(row))
                                .toList()))
                        .toList(),
                total);
    }
}
