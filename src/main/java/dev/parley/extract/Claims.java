package dev.parley.extract;

import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which characters of a text are the content of which candidate, and which are its source or cue. */
final class Claims {
    private final String text;
    private final List<Candidate> candidates = new ArrayList<>();

    /** By position: the number of the candidate, counted from 1. */
    private final int[] contents;

    private final int[] cues;
    private final int[] sources;

    Claims(List<Candidate> candidates, String text) {
        this.text = text;
        contents = new int[text.length()];
        cues = new int[text.length()];
        sources = new int[text.length()];
        candidates.forEach(this::add);
    }

    void add(Candidate candidate) {
        candidates.add(candidate);
        int number = candidates.size();
        candidate.content().forEach(span -> mark(span, contents, number));
        candidate.cue().forEach(span -> mark(span, cues, number));
        candidate.source().forEach(span -> mark(span, sources, number));
    }

    /** In the order in which they were added. */
    List<Candidate> candidates() {
        return List.copyOf(candidates);
    }

    Candidate get(int number) {
        return candidates.get(number - 1);
    }

    /** Adds to the content of a candidate. */
    void extend(int number, Span more) {
        List<Span> joined = new ArrayList<>();
        for (Span piece : Stream.concat(get(number).content().stream(), Stream.of(more))
                .sorted()
                .toList()) {
            int last = joined.size() - 1;
            boolean apart = last < 0 || joined.get(last).end() < piece.start();
            if (apart) joined.add(piece);
            else joined.set(last, Span.around(List.of(joined.get(last), piece)));
        }
        candidates.set(number - 1, get(number).saying(joined));
        mark(more, contents, number);
    }

    /** Gives a candidate another content, if nothing of that is claimed by others. */
    void replace(int number, Span content) {
        if (!free(content, number)) return;
        for (Span piece : get(number).content())
            for (int at = piece.start(); at < piece.end(); at++) if (contents[at] == number) contents[at] = 0;
        candidates.set(number - 1, get(number).saying(List.of(content)));
        mark(content, contents, number);
    }

    /** Takes a stretch out of the contents, up to the first that would lose all its words. */
    void clear(Span stretch) {
        for (Optional<Integer> next = tenant(stretch); next.isPresent(); next = tenant(stretch)) {
            int number = next.get();
            List<Span> left = get(number).content().stream()
                    .flatMap(piece -> outside(piece, stretch))
                    .filter(piece -> piece.in(text).codePoints().anyMatch(Character::isLetterOrDigit))
                    .toList();
            if (left.isEmpty()) return;
            candidates.set(number - 1, get(number).saying(left));
            for (int at = stretch.start(); at < stretch.end(); at++) if (contents[at] == number) contents[at] = 0;
        }
    }

    private static Stream<Span> outside(Span piece, Span stretch) {
        Stream.Builder<Span> parts = Stream.builder();
        if (piece.start() < stretch.start()) parts.add(new Span(piece.start(), Math.min(piece.end(), stretch.start())));
        if (piece.end() > stretch.end()) parts.add(new Span(Math.max(piece.start(), stretch.end()), piece.end()));
        return parts.build();
    }

    /** The number of the candidate whose content covers at least half of a stretch. */
    Optional<Integer> owner(Span stretch) {
        return tenant(stretch).filter(number -> 2 * share(number, stretch) >= stretch.length());
    }

    /** The number of the first candidate that has some of its content in a stretch. */
    Optional<Integer> tenant(Span stretch) {
        return first(contents, stretch);
    }

    /** The number of the first candidate that has some of its cue in a stretch. */
    Optional<Integer> speaking(Span stretch) {
        return first(cues, stretch);
    }

    /** How many characters of a stretch are the content of a candidate. */
    int share(int number, Span stretch) {
        int share = 0;
        for (int at = stretch.start(); at < stretch.end(); at++) if (contents[at] == number) share++;
        return share;
    }

    /** Whether nothing of a stretch is the content of any other candidate, nor the source or cue of one. */
    boolean free(Span stretch, int number) {
        for (int at = stretch.start(); at < stretch.end(); at++)
            if (contents[at] != 0 && contents[at] != number || cues[at] != 0 || sources[at] != 0) return false;
        return true;
    }

    private static Optional<Integer> first(int[] marks, Span stretch) {
        for (int at = stretch.start(); at < stretch.end(); at++) if (marks[at] != 0) return Optional.of(marks[at]);
        return Optional.empty();
    }

    private static void mark(Span span, int[] marks, int number) {
        for (int at = span.start(); at < span.end(); at++) marks[at] = number;
    }
}
