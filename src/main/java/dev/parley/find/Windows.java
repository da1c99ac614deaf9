package dev.parley.find;

import dev.parley.find.Words.Range;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into windows that fit the encoder: whole paragraphs, or sentences where a paragraph is too long. Windows that
 * see the end of the one before and the beginning of the next cost a quarter more and find no more.
 */
final class Windows {
    private static final int MOST_PIECES = 320;
    private static final String ENDS_SENTENCE = ".?!”\"";

    private final Words words;
    private final List<Range> units = new ArrayList<>();

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

    static List<Range> of(Words words) {
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

    /** As many units in each as fit. */
    private List<Range> windows() {
        List<Range> windows = new ArrayList<>();
        for (Range unit : units) {
            int last = windows.size() - 1;
            if (last >= 0 && words.pieceCount(windows.get(last).from(), unit.to()) <= MOST_PIECES) {
                windows.set(last, new Range(windows.get(last).from(), unit.to()));
            } else {
                windows.add(unit);
            }
        }
        return windows;
    }
}
