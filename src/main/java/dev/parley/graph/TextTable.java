package dev.parley.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Writes rows for the eye: aligned columns, shortened IRIs, literals without their types, long cells cut with an ellipsis. */
final class TextTable {
    /** Code points of a cell that are shown. */
    private static final int WIDEST = 100;

    private static final String GAP = "  ";

    private final Names names;

    TextTable(Names names) {
        this.names = names;
    }

    void write(RowSet rows, OutputStream out) {
        List<Var> columns = rows.getResultVars();
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(Var::getVarName).toList());
        rows.forEach(row ->
                lines.add(columns.stream().map(column -> cell(row, column)).toList()));
        int[] widths = new int[columns.size()];
        for (List<String> line : lines)
            for (int i = 0; i < widths.length; i++) widths[i] = Math.max(widths[i], width(line.get(i)));
        lines.add(1, java.util.Arrays.stream(widths).mapToObj("-"::repeat).toList());
        for (List<String> line : lines) print(line(line, widths), out);
    }

    static void print(String line, OutputStream out) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++)
            line.append(cells.get(i))
                    .append(" ".repeat(widths[i] - width(cells.get(i))))
                    .append(GAP);
        return line.toString().stripTrailing();
    }

    private String cell(Binding row, Var column) {
        Node node = row.get(column);
        if (node == null) return "";
        String text = names.shortened(node).replaceAll("\\s+", " ").strip();
        if (width(text) <= WIDEST) return text;
        return text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
