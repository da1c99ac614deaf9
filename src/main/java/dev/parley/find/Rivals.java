package dev.parley.find;

import dev.parley.model.Finding;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Settles which finding keeps a content that several claim: outermost reports do not share what is said. */
final class Rivals {
    private final double mostShared;

    /** @param mostShared the part of two contents, taken together, that both may have, in 0..1; at 1 nobody is a rival */
    Rivals(double mostShared) {
        this.mostShared = mostShared;
    }

    /** @return the surest of each set of rivals, sorted by the first span of their cues */
    List<Finding> settle(List<Finding> findings) {
        List<Finding> surestFirst = new ArrayList<>(findings);
        surestFirst.sort(Comparator.comparingDouble(Finding::score).reversed());
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : surestFirst) {
            int rival = 0;
            while (rival < kept.size() && !rivals(kept.get(rival), finding)) rival++;
            if (rival == kept.size()) kept.add(finding);
            else kept.set(rival, joined(kept.get(rival), finding));
        }
        kept.sort(Comparator.comparing(finding -> finding.cue().get(0)));
        return kept;
    }

    private boolean rivals(Finding finding, Finding other) {
        int shared = shared(finding.content(), other.content());
        int together = length(finding.content()) + length(other.content()) - shared;
        return shared > mostShared * together;
    }

    /** A cue right before or behind the winner's was the other half of it, as in "smiled and" "said". */
    private static Finding joined(Finding winner, Finding loser) {
        boolean isArgument = shared(loser.cue(), winner.content()) > 0 || shared(loser.cue(), winner.source()) > 0;
        if (isArgument) return winner;
        List<Span> cue = new ArrayList<>(winner.cue());
        for (Span half : loser.cue()) {
            int other = 0;
            while (other < cue.size() && !neighbours(cue.get(other), half)) other++;
            if (other < cue.size()) cue.set(other, Span.around(List.of(cue.get(other), half)));
        }
        return new Finding(winner.source(), cue, winner.content(), winner.score(), winner.reach());
    }

    /** With at most a blank between them: punctuation would be a word of its own. */
    private static boolean neighbours(Span span, Span other) {
        return Math.abs(span.start() - other.end()) <= 1 || Math.abs(other.start() - span.end()) <= 1;
    }

    /** In UTF-16 units. */
    private static int shared(List<Span> spans, List<Span> others) {
        return spans.stream()
                .mapToInt(span -> length(others.stream()
                        .flatMap(other -> other.within(span).stream())
                        .toList()))
                .sum();
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
