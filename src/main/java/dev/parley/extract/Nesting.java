package dev.parley.extract;

import dev.parley.model.Attribution;
import dev.parley.model.Polarity;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Finds which report each draft stands in, and joins what a speaker says of his own acts into one. */
final class Nesting {
    private final Modifiers modifiers;

    Nesting(Modifiers modifiers) {
        this.modifiers = modifiers;
    }

    /** Drafts without the self-reports, which give their act to the neutral cue around them. */
    List<Draft> joinSelfReports(Drafts drafts, Sentences sentences) {
        Map<Draft, Draft> acts = new HashMap<>();
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts.all()) {
            Optional<Draft> outer = outer(draft, drafts).filter(report -> ofHimself(draft, report, sentences));
            outer.ifPresent(report -> acts.putIfAbsent(report, draft));
            if (outer.isEmpty()) kept.add(draft);
        }
        return kept.stream().map(draft -> acted(draft, acts.get(draft))).toList();
    }

    private static Draft acted(Draft draft, Draft own) {
        // Who does not say what he would support has supported nothing.
        boolean gives = own != null && draft.reading().neutral() && draft.polarity() == Polarity.AFFIRMED;
        return gives ? draft.withReading(own.reading(), own.polarity()) : draft;
    }

    /** The attributions, each inside its report, in the order of the drafts. */
    List<Attribution> nest(List<Draft> drafts, BiFunction<Draft, Optional<Attribution>, Attribution> made) {
        Map<Draft, Attribution> done = new HashMap<>();
        List<Attribution> attributions = new ArrayList<>();
        Drafts placed = new Drafts(drafts);
        for (Draft draft : drafts) attributions.add(attribution(draft, placed, made, done));
        return attributions;
    }

    private Attribution attribution(
            Draft draft,
            Drafts drafts,
            BiFunction<Draft, Optional<Attribution>, Attribution> made,
            Map<Draft, Attribution> done) {
        Attribution known = done.get(draft);
        if (known != null) return known;
        Optional<Attribution> outer = outer(draft, drafts).map(report -> attribution(report, drafts, made, done));
        Attribution attribution = made.apply(draft, outer);
        done.put(draft, attribution);
        return attribution;
    }

    /** The narrowest report whose content holds the cue; reports narrow strictly, so that there are no circles. */
    private static Optional<Draft> outer(Draft draft, Drafts drafts) {
        return drafts.reporting(draft.candidate().firstCue()).stream()
                .filter(report -> report != draft && isOfAnother(draft, report))
                .filter(report -> extent(draft) < extent(report))
                .min(Comparator.comparingInt(Nesting::extent)
                        .thenComparing(report -> report.candidate().firstCue()));
    }

    /** Whose source is the very words that the report has for its own speaks beside it: "the king said …, but again called for …". */
    private static boolean isOfAnother(Draft draft, Draft report) {
        List<Span> source = draft.candidate().source();
        return source.isEmpty() || !source.equals(report.candidate().source());
    }

    private static int extent(Draft draft) {
        int content =
                draft.candidate().content().stream().mapToInt(Span::length).sum();
        return content + draft.candidate().cue().stream().mapToInt(Span::length).sum();
    }

    /** Whether the inner source is a pronoun that can only be the outer source. */
    private boolean ofHimself(Draft draft, Draft report, Sentences sentences) {
        List<Span> source = draft.candidate().source();
        if (source.isEmpty() || report.candidate().source().isEmpty()) return false;
        String pronoun = Span.words(source, sentences.text()).toLowerCase(Locale.ROOT);
        if (!modifiers.has(WordList.SELVES, pronoun)) return false;
        return Speaker.of(report.candidate().source(), sentences).mustBe(pronoun);
    }
}
