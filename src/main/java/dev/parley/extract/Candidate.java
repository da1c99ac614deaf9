package dev.parley.extract;

import dev.parley.model.Finding;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
                finding.depth() == 0 ? "finder" : "finder-nested",
                calibration.confidence(finding.score()),
                finding.depth());
    }

    /** The same source and cue with a part of the content. */
    Candidate part(List<Span> content) {
        return new Candidate(source, cue, content, addressees, foundBy + "-split", confidence, depth);
    }

    /** The same with more content. */
    Candidate with(Span more) {
        List<Span> joined = new ArrayList<>();
        for (Span piece :
                Stream.concat(content.stream(), Stream.of(more)).sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && piece.start() <= joined.get(last).end())
                joined.set(last, Span.around(List.of(joined.get(last), piece)));
            else joined.add(piece);
        }
        return new Candidate(source, cue, joined, addressees, foundBy, confidence, depth);
    }

    /** The same without what of its content lies outside the content of the report that it stands in. */
    Candidate inside(Candidate report) {
        List<Span> clipped = content.stream()
                .flatMap(span -> report.content.stream().flatMap(bounds -> span.within(bounds).stream()))
                .toList();
        return new Candidate(source, cue, clipped, addressees, foundBy, confidence, 1);
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
