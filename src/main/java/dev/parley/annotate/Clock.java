package dev.parley.annotate;

import dev.parley.model.Document;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds expressions of time, but only around words that may stand in one: to search all costs as much as to parse. */
final class Clock {
    /** Tokens before and after such a word that are searched with it: no expression with a day or a month needs more. */
    static final int AROUND = 4;

    private final Pass pass;
    private final TimeWords words;

    private Clock(Pass pass, TimeWords words) {
        this.pass = pass;
        this.words = words;
    }

    static Clock load() {
        return new Clock(Pass.load(Settings.clock()), TimeWords.load());
    }

    /** Gives every sentence the times that stand in it, in text order. */
    void read(List<Piece> pieces, Document document) {
        List<List<CoreMap>> stretches =
                pieces.stream().map(piece -> stretches(piece, document.text())).toList();
        pass.over(stretches.stream().flatMap(List::stream).toList(), document);
        for (int i = 0; i < pieces.size(); i++) {
            List<CoreMap> times = stretches.get(i).stream()
                    .flatMap(stretch -> Stream.ofNullable(stretch.get(TimeAnnotations.TimexAnnotations.class)))
                    .flatMap(List::stream)
                    .toList();
            pieces.get(i).map().set(TimeAnnotations.TimexAnnotations.class, times);
        }
    }

    private List<CoreMap> stretches(Piece piece, String text) {
        List<CoreLabel> tokens = piece.tokens();
        BitSet searched = new BitSet();
        IntStream.range(0, tokens.size())
                .filter(index -> words.have(tokens.get(index).word()))
                .forEach(index ->
                        searched.set(Math.max(0, index - AROUND), Math.min(tokens.size(), index + AROUND + 1)));
        List<CoreMap> stretches = new ArrayList<>();
        int end;
        for (int start = searched.nextSetBit(0); start >= 0; start = searched.nextSetBit(end)) {
            end = searched.nextClearBit(start);
            stretches.add(Piece.map(tokens.subList(start, end), text));
        }
        return stretches;
    }
}
