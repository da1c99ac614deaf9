package dev.parley.read;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a table, taken from it line by line: a row goes on in the next line while a quotation is open. Where that
 * leads nowhere the row is bad, and the next starts in the line after its first, so that a stray quote costs one row.
 */
final class TableRows implements Closeable {
    /** @param line the one it starts in, from 1 */
    record Row(int line, Cells cells) {}

    /** What a row holds. */
    interface Cells {
        List<String> read() throws UnreadableDocument;
    }

    private final Lines lines;

    /** Lines that were looked at and are not used up. */
    private final Deque<Lines.Line> ahead = new ArrayDeque<>();

    TableRows(InputStream in) {
        lines = new Lines(in);
    }

    /** The bytes of the next line, none at the end. */
    byte[] firstLine() throws IOException {
        return line().map(Lines.Line::bytes).orElse(new byte[0]);
    }

    /** The next row that is not blank, empty at the end. */
    Optional<Row> next(String name, CSVFormat format) throws IOException {
        Optional<Lines.Line> first = line();
        while (first.isPresent() && first.get().blank()) first = line();
        if (first.isEmpty()) return Optional.empty();
        int number = first.get().number();
        String row = name + ":" + number;
        List<Lines.Line> parts = whole(first.get());
        byte[] bytes = joined(parts);
        if (parts.size() == 1) return Optional.of(new Row(number, () -> parsed(row, bytes, format)));
        try {
            if (bytes.length > FileBytes.LIMIT) throw unbalanced(row);
            List<String> cells = parsed(row, bytes, format);
            return Optional.of(new Row(number, () -> cells));
        } catch (UnreadableDocument reason) {
            for (int i = parts.size() - 1; i > 0; i--) ahead.push(parts.get(i));
            return Optional.of(new Row(number, () -> {
                throw reason;
            }));
        }
    }

    /** The cells of a text that must be one row. */
    static List<String> parsed(String row, String text, CSVFormat format) throws UnreadableDocument {
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() == 1) return records.get(0).toList();
        } catch (IOException | UncheckedIOException unbalanced) {
            // Said below: with the text in memory nothing else can go wrong.
        }
        throw unbalanced(row);
    }

    private static UnreadableDocument unbalanced(String row) {
        return new UnreadableDocument(
                row, "the quotes in this row do not balance; a quote inside quotes is written twice");
    }

    private static List<String> parsed(String row, byte[] bytes, CSVFormat format) throws UnreadableDocument {
        FileBytes.refuseTooLarge(row, bytes);
        return parsed(row, Utf8.decode(row, bytes), format);
    }

    /** A line and those after it up to the one that closes its quotation, within the limit of one document. */
    private List<Lines.Line> whole(Lines.Line first) throws IOException {
        List<Lines.Line> parts = new ArrayList<>(List.of(first));
        int size = first.bytes().length;
        boolean open = odd(first);
        while (open && size <= FileBytes.LIMIT) {
            Optional<Lines.Line> next = line();
            if (next.isEmpty()) break;
            parts.add(next.get());
            size += next.get().bytes().length + 1;
            open ^= odd(next.get());
        }
        return parts;
    }

    private Optional<Lines.Line> line() throws IOException {
        return ahead.isEmpty() ? lines.next() : Optional.of(ahead.pop());
    }

    private static boolean odd(Lines.Line line) {
        boolean odd = false;
        for (byte unit : line.bytes()) odd ^= unit == '"';
        return odd;
    }

    private static byte[] joined(List<Lines.Line> parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (Lines.Line part : parts) {
            if (joined.size() > 0) joined.write('\n');
            joined.writeBytes(part.bytes());
        }
        return joined.toByteArray();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
