package dev.parley.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What a table says about articles, by file name; it wins over the front matter of the files. */
public final class Metadata {
    private static final String FILE = "file";
    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setAllowMissingColumnNames(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final Map<String, Details> byFile;
    private final Optional<Path> table;

    private Metadata(Map<String, Details> byFile, Optional<Path> table) {
        this.byFile = Map.copyOf(byFile);
        this.table = table.map(path -> path.toAbsolutePath().normalize());
    }

    /** Knows nothing. */
    public static Metadata none() {
        return new Metadata(Map.of(), Optional.empty());
    }

    /**
     * Reads a table of comma separated values in UTF-8.
     *
     * @param csv with a row of headings: file (its name; folders in front of it do not count), title, publisher,
     *     author (several parted by ';'), published, url; only file must be there, other columns are ignored
     * @throws UnreadableDocument naming the row (the headings are row 1) where a value cannot be used
     */
    public static Metadata of(Path csv) throws UnreadableDocument {
        String name = FileBytes.name(csv);
        String text = Utf8.withoutMark(Utf8.decode(name, FileBytes.of(csv)));
        try (CSVParser rows = CSVParser.parse(text, TABLE)) {
            return of(csv, name, rows);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableDocument(name, "this is no table of comma separated values: " + e.getMessage());
        }
    }

    private static Metadata of(Path csv, String name, CSVParser rows) throws UnreadableDocument {
        if (!rows.getHeaderMap().containsKey(FILE)) {
            String columns = String.join(", ", rows.getHeaderNames());
            throw new UnreadableDocument(name, "row 1 has no column 'file', only: " + columns);
        }
        Map<String, Details> byFile = new HashMap<>();
        for (CSVRecord row : rows) {
            String file = cell(row, FILE).replaceFirst("^.*[/\\\\]", "");
            if (file.isEmpty()) throw bad(name, row, "it names no file");
            if (row.size() > rows.getHeaderNames().size()) {
                throw bad(name, row, "it has more cells than there are headings; put a value with a comma in quotes");
            }
            if (byFile.put(file, details(name, row)) != null) throw bad(name, row, "'" + file + "' had a row before");
        }
        return new Metadata(byFile, Optional.of(csv));
    }

    /** Whether a file is the table itself, which may lie beside the articles that it is about. */
    boolean isTable(Path file) {
        return table.filter(file.toAbsolutePath().normalize()::equals).isPresent();
    }

    /** What is known about a file with this name. */
    Details about(String file) {
        return byFile.getOrDefault(file, Details.none());
    }

    private static Details details(String name, CSVRecord row) throws UnreadableDocument {
        try {
            return Details.of(field -> cell(row, field));
        } catch (Details.BadField e) {
            throw bad(name, row, "('" + cell(row, FILE) + "') " + e.getMessage());
        }
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }

    private static UnreadableDocument bad(String name, CSVRecord row, String reason) {
        return new UnreadableDocument(name, "row " + (row.getRecordNumber() + 1) + ": " + reason);
    }
}
