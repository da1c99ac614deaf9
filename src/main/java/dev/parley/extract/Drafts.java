package dev.parley.extract;

import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The drafts of one document, looked up by where they stand, so that a book costs no more a page than an article. */
final class Drafts {
    /** In characters; most contents touch one or two of such stretches. */
    private static final int STRETCH = 1024;

    private final List<Draft> all = new ArrayList<>();
    private final BitSet cues = new BitSet();
    private final Map<Integer, List<Draft>> reports = new HashMap<>();

    Drafts() {}

    Drafts(Collection<Draft> drafts) {
        drafts.forEach(this::add);
    }

    void add(Draft draft) {
        all.add(draft);
        draft.candidate().cue().forEach(span -> cues.set(span.start(), span.end()));
        if (!draft.reporting()) return;
        Set<Integer> stretches = new LinkedHashSet<>();
        for (Span piece : draft.candidate().content())
            for (int at = piece.start() / STRETCH; at <= piece.end() / STRETCH; at++) stretches.add(at);
        stretches.forEach(at ->
                reports.computeIfAbsent(at, none -> new ArrayList<>()).add(draft));
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
        return reports.getOrDefault(span.start() / STRETCH, List.of()).stream()
                .filter(draft -> draft.candidate().covers(span))
                .toList();
    }
}
