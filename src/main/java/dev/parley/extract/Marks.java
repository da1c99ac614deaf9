package dev.parley.extract;

import dev.parley.model.Span;
import java.util.Optional;

/** The double quotation marks of one paragraph, which may be straight, curly, low or angled, mixed, and unbalanced. */
final class Marks {
    private static final String OPENING = "\"“„«";

    private final String text;
    private final Span paragraph;

    Marks(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** The first quotation that opens at or after a position of the paragraph. */
    Optional<Quoted> next(int from) {
        for (int start = from; start < paragraph.end(); start++) {
            if (!opens(start)) continue;
            int end = closing(start);
            if (end >= 0) return Optional.of(new Quoted(new Span(start, end + 1), paragraph, true));
            return goesOn()
                    ? Optional.of(new Quoted(new Span(start, paragraph.end()), paragraph, false))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** A straight mark opens only before a word and after none: 6'3" is a height. */
    private boolean opens(int at) {
        char mark = text.charAt(at);
        if (OPENING.indexOf(mark) < 0) return false;
        return mark != '"' || !wordBefore(at) && at + 1 < paragraph.end() && !blank(text.charAt(at + 1));
    }

    /** Where the quotation that opens at a position is closed, -1 where it is not. */
    private int closing(int start) {
        int inner = 0;
        for (int at = start + 1; at < paragraph.end(); at++) {
            switch (text.charAt(at)) {
                case '“' -> {
                    if (closesLow(start, at)) return at;
                    inner++;
                }
                case '”' -> {
                    if (inner-- == 0) return at;
                }
                case '"' -> {
                    if (blankBefore(at)) continue;
                    if (text.charAt(start) == '"' || inner == 0) return at;
                }
                case '»' -> {
                    if (text.charAt(start) == '«') return at;
                }
                default -> {}
            }
        }
        return -1;
    }

    /** The mark that opens in English closes in German, and by mistake. */
    private boolean closesLow(int start, int at) {
        boolean last = at + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return last && !blankBefore(at) && text.charAt(start) != '"';
    }

    /** Whether the next paragraph that is not blank begins with an opening mark. */
    private boolean goesOn() {
        for (int at = paragraph.end(); at < text.length(); at++)
            if (!blank(text.charAt(at))) return OPENING.indexOf(text.charAt(at)) >= 0;
        return false;
    }

    /** Whether nothing is seen of a character. */
    static boolean blank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF' || unit == '\u200B';
    }

    private boolean wordBefore(int at) {
        return at > paragraph.start() && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private boolean blankBefore(int at) {
        return blank(text.charAt(at - 1));
    }
}
