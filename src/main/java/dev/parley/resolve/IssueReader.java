package dev.parley.resolve;

import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Issue;
import dev.parley.model.Span;
import dev.parley.model.Stance;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads what an attribution is about, and on which side of it its actor stands. */
final class IssueReader {
    private final Vocabulary vocabulary;
    private final StanceRules rules;
    private final Topics topics;
    private final Sides sides;

    IssueReader(List<Issue> codebook) {
        this(codebook, Topics.Thresholds.CHOSEN);
    }

    IssueReader(List<Issue> codebook, Topics.Thresholds thresholds) {
        vocabulary = Vocabulary.load();
        rules = StanceRules.load(vocabulary);
        topics = new Topics(codebook, vocabulary, thresholds);
        sides = new Sides(rules);
    }

    /**
     * @param all the attributions of the document: contents such as "the proposal" point back to them
     * @return stances by id of the issue, in order of id; neutral where it only concerns the issue
     */
    Map<String, Stance> read(Attribution attribution, AnnotatedDocument document, List<Attribution> all) {
        Map<String, Stance> stances = own(attribution, document, all);
        if (attribution.conditional() && !stances.containsValue(Stance.CONDITIONAL))
            stances.replaceAll((issue, stance) -> stance == Stance.SUPPORT ? Stance.CONDITIONAL : stance);
        relayed(attribution, document, all, stances);
        return Collections.unmodifiableMap(stances);
    }

    private Map<String, Stance> own(Attribution attribution, AnnotatedDocument document, List<Attribution> all) {
        List<Word> passage = vocabulary.words(document, attribution.content());
        List<Word> cue = vocabulary.words(document, attribution.cue());
        Map<String, Stance> stances = new TreeMap<>();
        for (IssueMention mention : topics.mentions(attribution, document, all))
            stances.put(
                    mention.issue(), sides.side(attribution.act().id(), attribution.polarity(), cue, passage, mention));
        return stances;
    }

    /** Whoever reports what another has said takes no side by it; whoever reports what he himself has done does. */
    private void relayed(
            Attribution attribution, AnnotatedDocument document, List<Attribution> all, Map<String, Stance> stances) {
        if (!rules.act(attribution.act().id()).open()) return;
        for (Attribution inner : all) {
            if (inner.outer().filter(attribution::equals).isEmpty()) continue;
            Map<String, Stance> reported = read(inner, document, all);
            if (ownSide(inner, document)) reported.forEach(stances::replace);
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

    private boolean ownSide(Attribution inner, AnnotatedDocument document) {
        List<Span> source = inner.source();
        return !source.isEmpty()
                && vocabulary.words(document, source).stream().limit(1).anyMatch(word -> rules.ownSide()
                        .contains(word.text()));
    }
}
