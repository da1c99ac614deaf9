package dev.parley.resolve;

import dev.parley.model.Position.Repetition;
import dev.parley.model.StanceEvent;
import dev.parley.model.Timex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds statements of one actor that tell the same act: the same act and polarity, at most a day apart or in one document,
 * with contents of which the shorter stands in the longer for the most part. Whether two do depends on these two alone.
 */
final class SameActs {
    /** Share of the words of the shorter content that the longer must hold; fitted on two annotated articles. */
    private static final double SHARED = 0.5;

    private static final int DAYS = 1;
    private static final Comparator<StanceEvent> BY_DAY = Comparator.comparing(
                    (StanceEvent event) -> day(event).orElse(LocalDate.MAX))
            .thenComparing(StanceEvent::statement);

    private final Vocabulary vocabulary;

    SameActs(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The pairs, each with the id that sorts first in front. */
    List<Repetition> pairs(Collection<StanceEvent> events) {
        List<StanceEvent> ordered = events.stream().sorted(BY_DAY).toList();
        Map<StanceEvent, Set<String>> terms =
                ordered.stream().distinct().collect(Collectors.toMap(event -> event, this::terms));
        List<Repetition> pairs = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++)
            for (int j = i + 1; j < ordered.size() && near(ordered.get(i), ordered.get(j)); j++)
                if (same(ordered.get(i), ordered.get(j), terms)) pairs.add(pair(ordered.get(i), ordered.get(j)));
        return pairs;
    }

    /** The representative of each statement that tells an act told before: the one that sorts first among them. */
    static Map<String, String> representatives(List<Repetition> pairs) {
        Map<String, String> first = new HashMap<>();
        for (Repetition pair : pairs.stream().sorted().toList()) {
            String one = first.getOrDefault(pair.first(), pair.first());
            String other = first.getOrDefault(pair.second(), pair.second());
            String least = one.compareTo(other) < 0 ? one : other;
            first.put(pair.first(), least);
            first.put(pair.second(), least);
            first.replaceAll((statement, representative) ->
                    representative.equals(one) || representative.equals(other) ? least : representative);
        }
        return first;
    }

    private static Repetition pair(StanceEvent one, StanceEvent other) {
        boolean inOrder = one.statement().compareTo(other.statement()) < 0;
        return inOrder
                ? new Repetition(one.statement(), other.statement())
                : new Repetition(other.statement(), one.statement());
    }

    private static boolean near(StanceEvent earlier, StanceEvent later) {
        Optional<LocalDate> from = day(earlier);
        Optional<LocalDate> to = day(later);
        if (from.isEmpty() || to.isEmpty()) return from.isEmpty() && to.isEmpty();
        return ChronoUnit.DAYS.between(from.get(), to.get()) <= DAYS;
    }

    private boolean same(StanceEvent one, StanceEvent other, Map<StanceEvent, Set<String>> terms) {
        boolean dated = day(one).isPresent() || one.document().equals(other.document());
        return dated
                && !one.statement().equals(other.statement())
                && one.act().equals(other.act())
                && one.polarity() == other.polarity()
                && alike(terms.get(one), terms.get(other));
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return !shared.isEmpty() && shared.size() >= SHARED * Math.min(one.size(), other.size());
    }

    private Set<String> terms(StanceEvent event) {
        return vocabulary.words(event.content()).stream()
                .filter(Word::names)
                .map(Word::term)
                .collect(Collectors.toSet());
    }

    private static Optional<LocalDate> day(StanceEvent event) {
        return event.date().flatMap(Timex::firstDay);
    }
}
