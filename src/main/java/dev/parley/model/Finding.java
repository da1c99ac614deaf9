package dev.parley.model;

import java.util.List;

/**
 * What the finder found: by which words (cue) somebody (source, may be empty) utters or holds something (content).
 *
 * @param source one or more spans in text order, or none
 * @param cue one or more spans in text order
 * @param content one or more spans in text order; none only for talks without a topic, which are never OUTERMOST
 * @param score in 0..1, higher is surer
 * @param reach where it stands among the others
 */
public record Finding(List<Span> source, List<Span> cue, List<Span> content, double score, Reach reach) {
    /** Where a finding stands among the others. */
    public enum Reach {
        /** A report in the article's own voice, as the attribution corpus marks them. */
        OUTERMOST,
        /** Inside the content of another finding. */
        NESTED,
        /** In the article's own voice, but of a kind that the corpus leaves out: a noun, talks, an attitude. */
        BESIDE
    }

    public Finding {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (cue.isEmpty()) throw new IllegalArgumentException("a finding needs a cue");
        if (content.isEmpty() && reach == Reach.OUTERMOST)
            throw new IllegalArgumentException("a report needs a content");
        if (!(score >= 0 && score <= 1)) throw new IllegalArgumentException("score outside 0..1: " + score);
    }

    /** The same elsewhere among the others. */
    public Finding at(Reach other) {
        return new Finding(source, cue, content, score, other);
    }
}
