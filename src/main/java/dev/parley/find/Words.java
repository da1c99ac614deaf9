package dev.parley.find;

import dev.parley.find.WordPieces.Piece;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** A text as the model sees it: its words in text order and the pieces they consist of. */
record Words(String text, List<Word> words, long[] pieces) {
    /** Words {@code from} (inclusive) to {@code to} (exclusive). */
    record Range(int from, int to) {
        int size() {
            return to - from;
        }

        boolean holds(int word) {
            return from <= word && word < to;
        }
    }

    Words {
        words = List.copyOf(words);
    }

    static Words of(String text, WordPieces tokenizer) {
        List<Word> words = new ArrayList<>();
        LongStream.Builder pieces = LongStream.builder();
        int pieceCount = 0;
        int paragraph = 0;
        int start = 0;
        for (String line : text.split("\n")) {
            List<Piece> cut = tokenizer.cut(line);
            addWords(words, line, start, cut, pieceCount, paragraph);
            cut.forEach(piece -> pieces.add(piece.id()));
            pieceCount += cut.size();
            if (!cut.isEmpty()) paragraph++;
            start += line.length() + 1;
        }
        return new Words(text, words, pieces.build().toArray());
    }

    private static void addWords(
            List<Word> words, String line, int start, List<Piece> cut, int piecesBefore, int paragraph) {
        QuoteMask quotes = new QuoteMask(line);
        int to;
        for (int from = 0; from < cut.size(); from = to) {
            to = from + 1;
            int end = cut.get(from).end();
            while (to < cut.size() && cut.get(to).word() == cut.get(from).word()) {
                end = Math.max(end, cut.get(to++).end());
            }
            int begin = cut.get(from).start();
            int features = Word.features(line.substring(begin, end), quotes.covers(begin), from == 0, paragraph);
            words.add(new Word(new Span(start + begin, start + end), piecesBefore + from, paragraph, features));
        }
    }

    int size() {
        return words.size();
    }

    Word get(int index) {
        return words.get(index);
    }

    /** The words of a range. */
    List<Word> in(Range range) {
        return words.subList(range.from(), range.to());
    }

    /** Where the pieces of a word begin; where all pieces end for the index after the last word. */
    int firstPiece(int index) {
        return index < words.size() ? words.get(index).firstPiece() : pieces.length;
    }

    int pieceCount(int from, int to) {
        return firstPiece(to) - firstPiece(from);
    }
}
