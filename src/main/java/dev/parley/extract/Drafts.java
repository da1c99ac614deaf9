package dev.parley.extract;

import dev.parley.model.Span;
import dev.parley.model.SpanIndex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** The drafts of one document, looked up by where they stand. */
final class Drafts {
    private final List<Draft> all = new ArrayList<>();
    private final BitSet cues = new BitSet();
    private final SpanIndex<Draft> reports = new SpanIndex<>();

    Drafts() {}

    Drafts(Collection<Draft> drafts) {
        drafts.forEach(this::add);
    }

    void add(Draft draft) {
        all.add(draft);
        draft.candidate().cue().forEach(span -> cues.set(span.start(), span.end()));
        if (draft.reporting()) draft.candidate().content().forEach(span -> reports.add(span, draft));
    }

    /** In the order in which they were added. */
    List<Draft> all() {
        return List.copyOf(all);
    }

    /** Whether one of the spans has words of a cue. */
    boolean haveCueIn(List<Span> spans) {
        return spans.stream().anyMatch(span -> {
            int next = cues.nextSetBit(span.start());
            return next >= 0 && next < span.end();
        });
    }

    /** Those in whose content others may speak and a span lies, in the order in which they were added. */
    List<Draft> reporting(Span span) {
        return reports.covering(span).toList();
    }
}
