package dev.parley;

import dev.parley.network.Event;
import dev.parley.network.Events;
import dev.parley.network.Variable;
import dev.parley.network.Variable.Level;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Statements that somebody coded by hand, from a table with a heading: comma or semicolon between the cells, UTF-8, one statement a row. {@code statement_id},
 * {@code document_id} (or {@code document}), {@code date_time}, {@code date} or {@code time} (a day or a time of ISO 8601; {@code date} a day and {@code time} its time of day) and {@code confidence} say which statement it
 * is; columns that begin with {@code document_} are variables of the document without that beginning, all others variables
 * of the statement. An empty cell is no value.
 */
final class EventFile {
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}.*");
    private static final String DOCUMENT = "document";

    private final Path file;
    private final List<CSVRecord> rows;
    private final List<String> headings;
    private final Map<String, Variable> variables = new HashMap<>();

    private EventFile(Path file, List<CSVRecord> rows, List<String> headings) {
        this.file = file;
        this.rows = rows;
        this.headings = headings;
        for (String heading : headings) variables.put(heading, variable(heading));
    }

    /** @throws Failure when it is no such table */
    static Events read(Path file) throws IOException {
        String text = text(file);
        String heading = text.lines().findFirst().orElse("");
        char between = heading.chars().filter(it -> it == ';').count()
                        > heading.chars().filter(it -> it == ',').count()
                ? ';'
                : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(between)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
                CSVParser parser = CSVParser.parse(reader, format)) {
            return new EventFile(file, parser.getRecords(), parser.getHeaderNames()).events();
        } catch (IllegalArgumentException | UncheckedIOException | CSVException wrong) {
            throw new Failure(file + ": " + Reason.of(wrong), wrong);
        }
    }

    private static String text(Path file) throws IOException {
        if (Files.isDirectory(file)) throw new Failure(file + " is a folder; name a table in it");
        try {
            return Files.readString(file);
        } catch (CharacterCodingException wrong) {
            throw new Failure(file + ": not in UTF-8; save it as CSV UTF-8", wrong);
        }
    }

    private Events events() {
        List<Event> events = new ArrayList<>();
        for (CSVRecord row : rows) events.add(event(row));
        List<Variable> known = headings.stream().map(variables::get).distinct().toList();
        return new Events(known, events, Map.of());
    }

    private static Variable variable(String heading) {
        String name = heading.trim().toLowerCase(Locale.ROOT);
        if (name.equals(DOCUMENT) || name.equals("document_id")) return new Variable(DOCUMENT, Level.DOCUMENT);
        return name.startsWith("document_")
                ? new Variable(name.substring("document_".length()), Level.DOCUMENT)
                : new Variable(name, Level.STATEMENT);
    }

    private Event event(CSVRecord row) {
        Map<String, List<String>> values = new HashMap<>();
        for (String heading : headings) {
            if (!row.isSet(heading)) throw problem(row, "has fewer cells than the heading");
            if (!row.get(heading).isEmpty()) values.put(variables.get(heading).name(), List.of(row.get(heading)));
        }
        String statement = cell(values, "statement_id").orElse("row-" + row.getRecordNumber());
        String document = cell(values, DOCUMENT).orElse("");
        return new Event(statement, document, time(row, values), confidence(row, values), values);
    }

    private Optional<LocalDateTime> time(CSVRecord row, Map<String, List<String>> values) {
        Optional<String> cell = cell(values, "date_time")
                .or(() -> cell(values, "date").map(date -> at(date, values)))
                .or(() -> cell(values, "time"));
        try {
            return cell.map(text -> text.length() > 10
                    ? LocalDateTime.parse(text.replace(' ', 'T'))
                    : LocalDate.parse(text).atStartOfDay());
        } catch (DateTimeParseException wrong) {
            throw problem(row, "has the date '" + cell.get() + "'; write it as 2025-03-18 or 2025-03-18T09:30");
        }
    }

    /** A day with the time of day that stands in a column of its own, if one does. */
    private static String at(String date, Map<String, List<String>> values) {
        return cell(values, "time")
                .filter(time -> date.length() == 10 && CLOCK.matcher(time).matches())
                .map(time -> date + "T" + time)
                .orElse(date);
    }

    private double confidence(CSVRecord row, Map<String, List<String>> values) {
        String cell = cell(values, "confidence").orElse("1");
        if (cell.matches("0(\\.\\d+)?|1(\\.0+)?")) return Double.parseDouble(cell);
        throw problem(row, "has the confidence '" + cell + "'; give a number from 0 to 1");
    }

    private static Optional<String> cell(Map<String, List<String>> values, String name) {
        return Optional.ofNullable(values.get(name)).map(list -> list.get(0));
    }

    private Failure problem(CSVRecord row, String reason) {
        return new Failure(file + ": row " + row.getRecordNumber() + " " + reason);
    }
}
