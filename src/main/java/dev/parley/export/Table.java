package dev.parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A file of separated values (RFC 4180) as it is written, in UTF-8; no cell of it is a formula to a spreadsheet. */
final class Table {
    private static final Pattern FORMULA =
            Pattern.compile("\\s*[=+@\\-\\x{FF1D}\\x{FF0B}\\x{FF20}\\x{FF0D}].*", Pattern.DOTALL);

    private final CSVPrinter printer;

    Table(OutputStream out, char separator) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), format);
    }

    /** Writes cells: numbers as they are, text so that a spreadsheet takes it for text. */
    void row(List<?> cells) throws IOException {
        printer.printRecord(cells.stream().map(Table::harmless));
    }

    /** Hands over all that was written. */
    void finish() throws IOException {
        printer.flush();
    }

    /** A leading apostrophe is how spreadsheets mark text. */
    private static Object harmless(Object cell) {
        if (cell instanceof Double figure) return Attribute.figure(figure);
        if (!(cell instanceof CharSequence text)) return cell;
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
