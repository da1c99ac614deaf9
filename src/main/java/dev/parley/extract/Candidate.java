package dev.parley.extract;

import dev.parley.model.Finding;
import dev.parley.model.Finding.Reach;
import dev.parley.model.Span;
import java.util.List;

/**
 * A place that may be an attribution, before it is read.
 *
 * @param depth 0 for what stands in the article's own voice, more for what was found inside a content
 */
record Candidate(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        List<Span> addressees,
        String foundBy,
        double confidence,
        int depth) {
    static Candidate of(Finding finding, Calibration calibration) {
        return new Candidate(
                finding.source(),
                finding.cue(),
                finding.content(),
                List.of(),
                foundBy(finding.reach()),
                calibration.confidence(finding.score()),
                finding.reach() == Reach.NESTED ? 1 : 0);
    }

    private static String foundBy(Reach reach) {
        return switch (reach) {
            case OUTERMOST -> "finder";
            case NESTED -> "finder-nested";
            case BESIDE -> "finder-beside";
        };
    }

    /** The same source and cue with a part of the content. */
    Candidate part(List<Span> content) {
        return new Candidate(source, cue, content, addressees, foundBy + "-split", confidence, depth);
    }

    /** The same with another content. */
    Candidate saying(List<Span> other) {
        return new Candidate(source, cue, other, addressees, foundBy, confidence, depth);
    }

    /** The same without the pieces of its source that hold a word. */
    Candidate withoutSource(Span word) {
        List<Span> others = source.stream().filter(span -> !span.overlaps(word)).toList();
        return new Candidate(others, cue, content, addressees, foundBy, confidence, depth);
    }

    /** The same without what of its content lies outside the content of the report that it stands in. */
    Candidate inside(Candidate report) {
        List<Span> clipped = content.stream()
                .flatMap(span -> report.content.stream().flatMap(bounds -> span.within(bounds).stream()))
                .toList();
        return new Candidate(source, cue, clipped, addressees, foundBy, confidence, 1);
    }

    /** The same with its content up to a position of the text. */
    Candidate until(int end) {
        List<Span> kept = content.stream()
                .flatMap(span -> span.within(new Span(content.get(0).start(), end)).stream())
                .toList();
        return new Candidate(source, cue, kept, addressees, foundBy, confidence, depth);
    }

    /** Where the cue begins: by it a candidate is placed in the text. */
    Span firstCue() {
        return cue.get(0);
    }

    /** Whether a stretch of text lies in one piece of the content. */
    boolean covers(Span span) {
        return content.stream().anyMatch(piece -> piece.covers(span));
    }
}
