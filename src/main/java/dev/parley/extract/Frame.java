package dev.parley.extract;

import dev.parley.model.Act;
import dev.parley.model.Polarity;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.List;
import java.util.Optional;

/** One construction of the small grammar: a Semgrex pattern and the cues it is for. */
record Frame(
        String name,
        SemgrexPattern pattern,
        Sense.Kind triggers,
        List<String> acts,
        List<String> except,
        Where where,
        Optional<Polarity> requires,
        double confidence) {
    /** Where a frame is looked for. */
    enum Where {
        ANYWHERE,
        REPORT,
        BESIDE
    }

    /** A frame as it stands in {@code language/frames.yml}; the keys are explained at the head of that file. */
    record Entry(
            Located name,
            Located pattern,
            Located triggers,
            List<Located> acts,
            List<String> except,
            Located where,
            Located requires,
            Double confidence,
            List<Example> examples,
            List<String> not) {}

    /** A sentence and what the frame finds in it. */
    record Example(String text, String source, String cue, String content, String act) {}

    static Frame of(Entry entry) {
        return new Frame(
                entry.name().text(),
                SemgrexPattern.compile(entry.pattern().text()),
                constant(Sense.Kind.class, entry.triggers())
                        .orElseThrow(() -> new IllegalArgumentException(
                                "frame " + entry.name().text() + " needs triggers: cues, nouns or adjectives")),
                ActEntry.orNone(entry.acts()).stream().map(Located::text).toList(),
                ActEntry.orNone(entry.except()),
                constant(Where.class, entry.where()).orElse(Where.ANYWHERE),
                constant(Polarity.class, entry.requires()),
                entry.confidence() == null ? 0.5 : entry.confidence());
    }

    /** Whether a cue may carry the act, as far as the frame says. */
    boolean takes(Act act) {
        return acts.isEmpty() || acts.contains(act.id());
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, Located name) {
        return Optional.ofNullable(name).map(given -> Lexicon.constant(type, given.text()));
    }
}
