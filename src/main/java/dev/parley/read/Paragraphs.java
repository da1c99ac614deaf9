package dev.parley.read;

import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a text into paragraphs. A line is one, unless the text was wrapped to a width: there a line that was full, so
 * that the next line's first word had no room on it, goes on in the next.
 */
final class Paragraphs {
    /** Nobody wraps wider than this by hand or by program; longer lines are paragraphs. */
    private static final int WIDEST_WRAP = 100;

    private static final Pattern MARK = Pattern.compile("(?:[•●▪◦‣∙·*–—-]|(#{1,6}))\\h+(?=\\S)");

    private final String text;
    private final List<Span> lines;
    private final int width;

    private Paragraphs(String text, int from) {
        this.text = text;
        this.lines = lines(text, from);
        this.width = lines.stream().mapToInt(Span::length).max().orElse(0);
    }

    /** The paragraphs of a text from an offset on, in text order. */
    static List<Paragraph> of(String text, int from) {
        return new Paragraphs(text, from).parted();
    }

    private List<Paragraph> parted() {
        boolean wrapped = wrapped();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int first = 0, last; first < lines.size(); first = last + 1) {
            last = first;
            while (wrapped && last + 1 < lines.size() && continues(last)) last++;
            paragraphs.add(paragraph(lines.get(first).start(), lines.get(last).end()));
        }
        return paragraphs;
    }

    /** Whether lines were broken inside sentences: no line is long, and after a full one a small letter goes on. */
    private boolean wrapped() {
        if (width > WIDEST_WRAP) return false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (continues(i) && Character.isLowerCase(text.codePointAt(lines.get(i + 1).start()))) return true;
        }
        return false;
    }

    private boolean continues(int index) {
        Span line = lines.get(index);
        Span next = lines.get(index + 1);
        int word = next.start();
        while (word < next.end() && !blank(text.charAt(word))) word++;
        return adjacent(line, next)
                && line.length() + 1 + word - next.start() > width
                && !MARK.matcher(text).region(next.start(), next.end()).lookingAt();
    }

    /** Whether no empty line stands between two lines. */
    private boolean adjacent(Span line, Span next) {
        int breaks = 0;
        for (int i = line.end(); i < next.start(); i++) {
            boolean second = text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
            if (ends(text.charAt(i)) && !second) breaks++;
        }
        return breaks == 1;
    }

    private Paragraph paragraph(int start, int end) {
        Matcher mark = MARK.matcher(text).region(start, end);
        if (!mark.lookingAt()) return paragraph(Paragraph.Mark.NONE, start, end);
        Paragraph.Mark kind = mark.start(1) < 0 ? Paragraph.Mark.BULLET : Paragraph.Mark.HEADING;
        return paragraph(kind, mark.end(), end);
    }

    private Paragraph paragraph(Paragraph.Mark mark, int start, int end) {
        Span span = new Span(start, end);
        return new Paragraph(mark, span, span.in(text));
    }

    /** The lines that are not blank, without blank space around them. */
    private static List<Span> lines(String text, int from) {
        List<Span> lines = new ArrayList<>();
        int start = from;
        for (int i = from; i <= text.length(); i++) {
            if (i < text.length() && !ends(text.charAt(i))) continue;
            int first = start;
            int end = i;
            while (first < end && blank(text.charAt(first))) first++;
            while (first < end && blank(text.charAt(end - 1))) end--;
            if (first < end) lines.add(new Span(first, end));
            start = i + 1;
        }
        return lines;
    }

    private static boolean ends(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\f' || unit == '\u0085' || unit == '\u2028' || unit == '\u2029';
    }

    private static boolean blank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF' || unit == '\u200B';
    }
}
