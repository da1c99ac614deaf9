package dev.parley.read;

import dev.parley.model.Span;
import dev.parley.read.SectionPatterns.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Parts a text into paragraphs. A line is one, unless it goes on in the next: because that starts with a small letter,
 * or because the text was wrapped to a width and the next line's first word had no room on it.
 */
final class Paragraphs {
    /** Nobody wraps wider than this by hand or by program; longer lines are paragraphs. */
    private static final int WIDEST_WRAP = 100;

    private static final Pattern MARK = Pattern.compile("(?:[•●▪◦‣∙·*–—-]|(#{1,6}))\\h+(?=\\S)");

    private static final Pattern BLANK = Pattern.compile("[\\s\\h\\v]+");

    private final String text;
    private final SectionPatterns patterns;
    private final List<Span> lines;
    private final int width;

    private Paragraphs(String text, int from, SectionPatterns patterns) {
        this.text = text;
        this.patterns = patterns;
        this.lines = lines(text, from);
        this.width = lines.stream().mapToInt(Span::length).max().orElse(0);
    }

    /** The paragraphs of a text from an offset on, in text order. */
    static List<Paragraph> of(String text, int from, SectionPatterns patterns) {
        return new Paragraphs(text, from, patterns).parted();
    }

    private List<Paragraph> parted() {
        boolean wrapped = wrapped();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int first = 0, last; first < lines.size(); first = last + 1) {
            last = first;
            while (last + 1 < lines.size() && continues(last, wrapped)) last++;
            paragraphs.add(paragraph(lines.get(first).start(), lines.get(last).end()));
        }
        return paragraphs;
    }

    /** Whether lines were broken at a width: none is long, and after a full one a small letter goes on. */
    private boolean wrapped() {
        return width <= WIDEST_WRAP
                && IntStream.range(0, lines.size() - 1).anyMatch(line -> full(line) && small(line + 1));
    }

    private boolean continues(int line, boolean wrapped) {
        boolean broken = small(line + 1) && !paragraph(lines.get(line)).ended();
        return (broken || wrapped && full(line)) && adjacent(line) && !opens(lines.get(line + 1));
    }

    /** Whether the next line's first word had no room on a line. */
    private boolean full(int line) {
        Span next = lines.get(line + 1);
        int end = next.start();
        while (end < next.end() && !blank(text.charAt(end))) end++;
        return lines.get(line).length() + 1 + end - next.start() > width;
    }

    private boolean small(int line) {
        return Character.isLowerCase(text.codePointAt(lines.get(line).start()));
    }

    /** Whether a line is of a kind that never goes on from the line before. */
    private boolean opens(Span line) {
        Paragraph paragraph = paragraph(line);
        return paragraph.mark() != Paragraph.Mark.NONE
                || Stream.of(Sign.BYLINE, Sign.NOTE, Sign.TAIL)
                        .anyMatch(sign -> patterns.shows(sign, paragraph.words()));
    }

    /** Whether no empty line stands between a line and the next. */
    private boolean adjacent(int line) {
        int breaks = 0;
        for (int i = lines.get(line).end(); i < lines.get(line + 1).start(); i++) {
            boolean second = text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
            if (ends(text.charAt(i)) && !second) breaks++;
        }
        return breaks == 1;
    }

    private Paragraph paragraph(Span line) {
        return paragraph(line.start(), line.end());
    }

    private Paragraph paragraph(int start, int end) {
        Matcher mark = MARK.matcher(text).region(start, end);
        if (!mark.lookingAt()) return paragraph(Paragraph.Mark.NONE, start, end);
        Paragraph.Mark kind = mark.start(1) < 0 ? Paragraph.Mark.BULLET : Paragraph.Mark.HEADING;
        return paragraph(kind, mark.end(), end);
    }

    private Paragraph paragraph(Paragraph.Mark mark, int start, int end) {
        Span span = new Span(start, end);
        return new Paragraph(mark, span, BLANK.matcher(span.in(text)).replaceAll(" "));
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
