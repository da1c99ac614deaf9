package dev.parley.resolve;

import dev.parley.model.Polarity;
import dev.parley.model.Position;
import dev.parley.model.Position.Repetition;
import dev.parley.model.Stance;
import dev.parley.model.StanceEvent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Folds the sides taken in statements into positions, whatever the order they come in. Mere reports, questions, reported
 * silences and what is uncertain make none; neutral gives way to a side. {@link Spells} says how sides taken at different times
 * make a position and its changes, {@link Verdict} what those taken at one time come to, {@link SameActs} what counts once.
 */
public final class PositionFold {
    private final StanceRules rules;
    private final SameActs sameActs;

    /** @throws LanguageException when the rules of the language cannot be used */
    public PositionFold() {
        Vocabulary vocabulary = Vocabulary.load();
        rules = StanceRules.load(vocabulary);
        sameActs = new SameActs(vocabulary);
    }

    /** One actor and one issue, by their ids. */
    private record Key(String actor, String issue) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::actor).thenComparing(Key::issue);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** The positions in order of actor and issue. */
    public List<Position> fold(Collection<StanceEvent> events) {
        Map<Key, List<StanceEvent>> byHolder = events.stream()
                .filter(this::counts)
                .collect(Collectors.groupingBy(
                        event -> new Key(event.actor(), event.issue()), TreeMap::new, Collectors.toList()));
        return byHolder.entrySet().stream()
                .map(entry -> position(entry.getKey(), entry.getValue()))
                .toList();
    }

    private boolean counts(StanceEvent event) {
        boolean sided = event.stance() != Stance.NEUTRAL;
        if (event.polarity() == Polarity.UNCERTAIN) return false;
        if (event.polarity() == Polarity.NEGATED && !sided) return false;
        return switch (rules.act(event.act().id()).folds()) {
            case ALWAYS -> true;
            case SIDED -> sided;
            case NEVER -> false;
        };
    }

    private Position position(Key key, List<StanceEvent> events) {
        List<StanceEvent> sided = events.stream()
                .filter(event -> event.stance() != Stance.NEUTRAL)
                .toList();
        List<Repetition> repetitions = sameActs.pairs(events);
        Spells spells = new Spells(sided.isEmpty() ? events : sided, SameActs.representatives(repetitions));
        return new Position(
                key.actor(),
                key.issue(),
                spells.verdict().stance(),
                spells.since(),
                spells.statements(),
                spells.verdict().confidence(),
                spells.changes(),
                repetitions);
    }
}
