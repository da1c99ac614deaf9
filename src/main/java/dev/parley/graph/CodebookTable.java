package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;

/**
 * Reads a codebook kept as a table: the first line names the columns {@code id}, {@code label} and, where there are such,
 * {@code parent} (ids of wider issues), {@code phrasings} and {@code definition}; several values of a cell are parted by
 * {@code |}. Commas or semicolons part the cells.
 */
final class CodebookTable {
    private static final List<String> NEEDED = List.of("id", "label");
    private static final List<String> KNOWN = List.of("id", "label", "parent", "phrasings", "definition");

    private final String name;
    private final List<String> problems;
    private final TurtleFile entries;

    /** @param problems takes up what is wrong, each with its line */
    CodebookTable(String name, List<String> problems) {
        this.name = name;
        this.problems = problems;
        entries = new TurtleFile(name);
    }

    TurtleFile read(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String headings = plain.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(headings.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser rows = CSVParser.parse(plain, format)) {
            if (columnsFit(rows.getHeaderNames()))
                for (CSVRecord row : rows) read(row, (int) rows.getCurrentLineNumber());
        } catch (IOException | IllegalArgumentException broken) {
            problems.add(name + ":1: is no table (" + broken.getMessage() + ")");
        } catch (UncheckedIOException broken) {
            problems.add(name + ":1: is no table (" + broken.getCause().getMessage() + ")");
        }
        return entries;
    }

    private boolean columnsFit(List<String> headings) {
        List<String> columns = headings.stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT))
                .toList();
        NEEDED.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> problems.add(name + ":1: there is no column '" + column + "'"));
        columns.stream()
                .filter(column -> !KNOWN.contains(column))
                .forEach(column -> problems.add(
                        name + ":1: unknown column '" + column + "'; columns are " + String.join(", ", KNOWN)));
        return columns.containsAll(NEEDED) && KNOWN.containsAll(columns);
    }

    private void read(CSVRecord row, int line) {
        String id = cell(row, "id");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            problems.add(name + ":" + line + ": '" + id + "' is no id; write small letters, digits and hyphens");
            return;
        }
        Iris iris = new Iris(Iris.DEFAULT_BASE);
        Node issue = iris.issue(id);
        entries.add(issue, TYPE, CONCEPT, line);
        entries.add(issue, IN_SCHEME, iris.issue("scheme"), line);
        values(row, "label").forEach(label -> entries.add(issue, NAME, Literals.english(label), line));
        values(row, "phrasings").forEach(phrase -> entries.add(issue, OTHER_NAME, Literals.english(phrase), line));
        values(row, "parent").forEach(parent -> entries.add(issue, BROADER, iris.issue(parent), line));
        if (!cell(row, "definition").isEmpty())
            entries.add(issue, DEFINITION, Literals.english(cell(row, "definition")), line);
    }

    private static Stream<String> values(CSVRecord row, String column) {
        return Stream.of(cell(row, column).split("\\|")).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }
}
