package dev.parley.find;

import dev.parley.find.Words.Range;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into windows that fit the encoder: whole paragraphs, or sentences where a paragraph is too long, with some
 * context before and after. Every word is in the core of exactly one window, and a cue belongs to the window whose core
 * it begins in.
 */
final class Windows {
    private static final int MOST_PIECES = 320;
    private static final int PIECES_BEFORE = 60;
    private static final int PIECES_AFTER = 40;
    private static final String ENDS_SENTENCE = ".?!”\"";

    private final Words words;
    private final List<Range> units = new ArrayList<>();

    /** What the encoder reads at once, and the part of it that it is asked about. */
    record Window(Range words, Range core) {}

    private Windows(Words words) {
        this.words = words;
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).paragraph() != words.get(from).paragraph()) {
                cutParagraph(from, i);
                from = i;
            }
        }
    }

    static List<Window> of(Words words) {
        return new Windows(words).windows();
    }

    private void cutParagraph(int from, int to) {
        int start = from;
        while (words.pieceCount(start, to) > MOST_PIECES) {
            int cut = cut(start);
            units.add(new Range(start, cut));
            start = cut;
        }
        units.add(new Range(start, to));
    }

    /** The last end of a sentence that fits, else the last word that does. */
    private int cut(int start) {
        int last = start + 1;
        int sentence = -1;
        for (int i = start + 1; words.pieceCount(start, i) <= MOST_PIECES; i++) {
            last = i;
            if (startsSentence(i)) sentence = i;
        }
        return sentence > 0 ? sentence : last;
    }

    private boolean startsSentence(int index) {
        Span before = words.get(index - 1).span();
        Word word = words.get(index);
        return ENDS_SENTENCE.indexOf(words.text().charAt(before.end() - 1)) >= 0
                && word.capitalizedOrWithoutLetters()
                && word.span().start() > before.end();
    }

    private List<Window> windows() {
        List<Window> windows = new ArrayList<>();
        int next;
        for (int unit = 0; unit < units.size(); unit = next) {
            int first = firstOfContext(unit);
            next = endOfUnits(first, unit + 1, MOST_PIECES - PIECES_AFTER);
            int end = endOfUnits(first, next, MOST_PIECES);
            if (end == units.size()) next = end;
            windows.add(new Window(
                    new Range(units.get(first).from(), units.get(end - 1).to()),
                    new Range(units.get(unit).from(), units.get(next - 1).to())));
        }
        return windows;
    }

    private int firstOfContext(int unit) {
        int first = unit;
        while (first > 0
                && words.pieceCount(units.get(first - 1).from(), units.get(unit).from()) <= PIECES_BEFORE) first--;
        while (first < unit && pieceCount(first, unit) > MOST_PIECES) first++;
        return first;
    }

    /** The first unit, {@code from} or later, that no longer fits when the window begins with {@code first}. */
    private int endOfUnits(int first, int from, int mostPieces) {
        int end = from;
        while (end < units.size() && pieceCount(first, end) <= mostPieces) end++;
        return end;
    }

    /** Of units {@code first} to {@code last}, inclusive. */
    private int pieceCount(int first, int last) {
        return words.pieceCount(units.get(first).from(), units.get(last).to());
    }
}
