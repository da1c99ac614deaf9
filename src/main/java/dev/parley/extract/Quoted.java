package dev.parley.extract;

import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands between double quotation marks in one paragraph.
 *
 * @param span with the marks; up to the end of the paragraph where it is not closed there
 * @param paragraph the line it stands in
 * @param closed whether the paragraph has its closing mark; what is left open goes on in the next paragraph, which has an
 *     opening mark of its own
 */
record Quoted(Span span, Span paragraph, boolean closed) {
    private static final int FEWEST_WORDS = 3;

    /** Shorter words are written small in titles, too. */
    private static final int SHORT = 3;

    private static final String CLOSING = "”\"“»’'";

    private static final String WORDS = "[^\\p{L}\\p{N}'’]+";

    /** In text order; marks that open nothing, and openings that nothing closes, are passed over. */
    static List<Quoted> in(String text) {
        List<Quoted> found = new ArrayList<>();
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            int newline = text.indexOf('\n', start);
            end = newline < 0 ? text.length() : newline;
            int last = end;
            while (last > start && Marks.blank(text.charAt(last - 1))) last--;
            if (start < last) addIn(new Span(start, last), text, found);
        }
        return found;
    }

    private static void addIn(Span paragraph, String text, List<Quoted> found) {
        Marks marks = new Marks(text, paragraph);
        int from = paragraph.start();
        for (Optional<Quoted> next = marks.next(from); next.isPresent(); next = marks.next(from)) {
            found.add(next.get());
            from = next.get().span.end();
        }
    }

    /** Whether it is long enough to be said by somebody, and no title, slogan or attribute of a tag. */
    boolean uttered(String text) {
        boolean attribute = span.start() > 0 && text.charAt(span.start() - 1) == '=';
        String[] words = inside(text).split(WORDS);
        int count = words.length;
        boolean title = true;
        for (String word : words) {
            if (word.isEmpty()) count--;
            else if (word.length() > SHORT && Character.isLowerCase(word.charAt(0))) title = false;
        }
        return !attribute && !title && count >= FEWEST_WORDS;
    }

    /** Without the marks. */
    String inside(String text) {
        return text.substring(span.start() + 1, closed ? span.end() - 1 : span.end());
    }

    /** Where what stands before it ends, exclusive and without blanks; 0 where nothing does. */
    int before(String text) {
        int at = span.start();
        while (at > 0 && Marks.blank(text.charAt(at - 1))) at--;
        return at;
    }

    /** Where what stands after it begins; the end of the text where nothing does. */
    int after(String text) {
        int at = span.end();
        while (at < text.length() && Marks.blank(text.charAt(at))) at++;
        return at;
    }

    boolean beginsParagraph(String text) {
        return before(text) <= paragraph.start();
    }

    /** Whether nothing else stands in its paragraph, but for a full stop behind the mark. */
    boolean fillsParagraph(String text) {
        int after = after(text);
        boolean stop = after < paragraph.end() && text.charAt(after) == '.' && after + 1 >= paragraph.end();
        return beginsParagraph(text) && (stop || after >= paragraph.end());
    }

    /** The last character of what is said, before the marks that close it. */
    char ending(String text) {
        int last = span.end() - 1;
        while (last > span.start() && CLOSING.indexOf(text.charAt(last)) >= 0) last--;
        return text.charAt(last);
    }
}
