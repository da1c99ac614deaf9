package dev.parley.graph;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Values as literals, each in the one spelling that TDB2 gives back: it keeps numbers and dates as values and forgets how
 * they were written.
 */
final class Literals {
    private Literals() {}

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    static Node day(LocalDate day) {
        return typed(day.toString(), XSDDatatype.XSDdate);
    }

    static Node second(Instant instant) {
        return typed(instant.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    }

    static Node whole(int number) {
        return typed(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    static Node truth(boolean value) {
        return typed(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    /** Without an exponent, so that {@link Double#parseDouble} gives the same number back. */
    static Node decimal(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        String plain = exact.toPlainString();
        return typed(exact.scale() > 0 ? plain : plain + ".0", XSDDatatype.XSDdecimal);
    }

    /** A TIMEX3 value by the narrowest type that can hold it: a day, a month, a year, else our own. */
    static Node time(String timex) {
        if (reads(timex, "\\d{4}-\\d{2}-\\d{2}", LocalDate::parse)) return typed(timex, XSDDatatype.XSDdate);
        if (reads(timex, "\\d{4}-\\d{2}", YearMonth::parse)) return typed(timex, XSDDatatype.XSDgYearMonth);
        if (timex.matches("\\d{4}") && !timex.equals("0000")) return typed(timex, XSDDatatype.XSDgYear);
        return typed(timex, Vocabulary.TIMEX_TYPE);
    }

    /** An address as an IRI where it is one, else as it stands. */
    static Node address(String address) {
        try {
            if (URI.create(address).isAbsolute()) return NodeFactory.createURI(address);
        } catch (IllegalArgumentException broken) {
            // Kept as text below: the article is worth more than its address.
        }
        return text(address);
    }

    private interface Reader {
        Object read(String text);
    }

    private static boolean reads(String text, String form, Reader reader) {
        if (!text.matches(form) || text.startsWith("0000")) return false;
        try {
            reader.read(text);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static Node typed(String text, RDFDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }
}
