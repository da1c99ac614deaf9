package dev.parley.extract;

import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which characters of a text are the content of which candidate, and which are its source or cue. */
final class Claims {
    private final List<Candidate> candidates = new ArrayList<>();

    /** By position: the number of the candidate, counted from 1. */
    private final int[] contents;

    private final int[] cues;
    private final int[] sources;

    /** @param length of the text, in characters */
    Claims(List<Candidate> candidates, int length) {
        contents = new int[length];
        cues = new int[length];
        sources = new int[length];
        candidates.forEach(this::add);
    }

    void add(Candidate candidate) {
        candidates.add(candidate);
        mark(candidate.content(), contents, candidates.size());
        mark(candidate.cue(), cues, candidates.size());
        mark(candidate.source(), sources, candidates.size());
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
        candidates.set(number - 1, get(number).with(more));
        mark(List.of(more), contents, number);
    }

    /** The number of the candidate whose content covers at least half of a stretch. */
    Optional<Integer> owner(Span stretch) {
        return first(contents, stretch).filter(number -> 2 * share(number, stretch) >= stretch.length());
    }

    /** The number of the first candidate that has some of its content in a stretch. */
    Optional<Integer> tenant(Span stretch) {
        return first(contents, stretch);
    }

    /** How many characters of a stretch are the content of a candidate. */
    int share(int number, Span stretch) {
        int share = 0;
        for (int at = stretch.start(); at < stretch.end(); at++) if (contents[at] == number) share++;
        return share;
    }

    /** Whether nothing of a stretch is claimed by any other candidate, nor for a source or a cue. */
    boolean free(Span stretch, int number) {
        for (int at = stretch.start(); at < stretch.end(); at++)
            if (contents[at] != 0 && contents[at] != number || cues[at] != 0 || sources[at] != 0) return false;
        return true;
    }

    /** The number of the first candidate that has its cue in a stretch. */
    Optional<Integer> speaking(Span stretch) {
        return first(cues, stretch);
    }

    private static Optional<Integer> first(int[] marks, Span stretch) {
        for (int at = stretch.start(); at < stretch.end(); at++) if (marks[at] != 0) return Optional.of(marks[at]);
        return Optional.empty();
    }

    private static void mark(List<Span> spans, int[] marks, int number) {
        for (Span span : spans) for (int at = span.start(); at < span.end(); at++) marks[at] = number;
    }
}
