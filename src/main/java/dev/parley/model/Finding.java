package dev.parley.model;

import java.util.List;

/**
 * What the finder found: by which words (cue) somebody (source, may be empty) utters or holds something (content).
 *
 * @param source one or more spans in text order, or none
 * @param cue one or more spans in text order
 * @param content one or more spans in text order
 * @param score in 0..1, higher is surer
 * @param depth 0 for the pass over the text, 1 for the pass over the contents found there, 2 over theirs
 */
public record Finding(List<Span> source, List<Span> cue, List<Span> content, double score, int depth) {
    public Finding {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (cue.isEmpty() || content.isEmpty()) throw new IllegalArgumentException("a finding needs cue and content");
        if (!(score >= 0 && score <= 1)) throw new IllegalArgumentException("score outside 0..1: " + score);
    }
}
