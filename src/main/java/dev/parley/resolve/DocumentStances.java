package dev.parley.resolve;

import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Polarity;
import dev.parley.model.Span;
import dev.parley.model.Stance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sides that the attributions of one document take on the issues that they concern. */
final class DocumentStances {
    private final Topics topics;
    private final StanceRules rules;
    private final Sides sides;
    private final Vocabulary vocabulary;
    private final AnnotatedDocument document;
    /** What stands inside each attribution, in text order. */
    private final Map<Attribution, List<Attribution>> reports = new HashMap<>();

    DocumentStances(
            Topics topics,
            StanceRules rules,
            Vocabulary vocabulary,
            AnnotatedDocument document,
            List<Attribution> all) {
        this.topics = topics;
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.document = document;
        for (Attribution inner : all)
            inner.outer().ifPresent(outer -> reports.computeIfAbsent(outer, none -> new ArrayList<>())
                    .add(inner));
        sides = new Sides(rules);
    }

    /** Stances by id of the issue, in order of id; neutral where the attribution only concerns the issue. */
    Map<String, Stance> read(Attribution attribution) {
        Map<String, Stance> stances = own(attribution);
        if (attribution.conditional() && !stances.containsValue(Stance.CONDITIONAL))
            stances.replaceAll((issue, stance) -> stance == Stance.SUPPORT ? Stance.CONDITIONAL : stance);
        relayed(attribution, stances);
        return Collections.unmodifiableMap(stances);
    }

    private Map<String, Stance> own(Attribution attribution) {
        List<Word> passage = vocabulary.words(document, attribution.content());
        List<Word> cue = vocabulary.words(document, attribution.cue());
        Map<String, Stance> stances = new TreeMap<>();
        for (IssueMention mention : topics.mentions(attribution))
            stances.put(
                    mention.issue(), sides.side(attribution.act().id(), attribution.polarity(), cue, passage, mention));
        return stances;
    }

    /** Whoever reports what another has said takes no side by it; whoever reports what he himself has done does. */
    private void relayed(Attribution attribution, Map<String, Stance> stances) {
        if (!rules.act(attribution.act().id()).open()) return;
        for (Attribution inner : reports.getOrDefault(attribution, List.of())) {
            // "Oslo must accept the levy" tells of no act of Oslo's.
            if (inner.polarity() == Polarity.UNCERTAIN) continue;
            Map<String, Stance> reported = read(inner);
            if (ownSide(inner)) reported.forEach(stances::replace);
            else
                stances.replaceAll((issue, stance) ->
                        mere(attribution, inner) || reported.containsKey(issue) ? Stance.NEUTRAL : stance);
        }
    }

    /** Whether a report tells little else than what another has said. */
    private static boolean mere(Attribution outer, Attribution inner) {
        if (inner.content().isEmpty()) return false;
        Span told = Span.around(Stream.of(inner.source(), inner.cue(), inner.content())
                .flatMap(List::stream)
                .toList());
        return 2 * told.length() >= Span.around(outer.content()).length();
    }

    /** Whether a report within speaks for the reporter alone: "his country had agreed", but not "he and the king had agreed". */
    private boolean ownSide(Attribution inner) {
        List<Word> source = vocabulary.words(document, inner.source());
        Set<String> own = rules.ownSide();
        return !source.isEmpty()
                && own.contains(source.get(0).text())
                && source.stream().noneMatch(word -> rules.joining().contains(word.text()));
    }
}
