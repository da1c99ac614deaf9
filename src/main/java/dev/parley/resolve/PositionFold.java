package dev.parley.resolve;

import dev.parley.model.Polarity;
import dev.parley.model.Position;
import dev.parley.model.Stance;
import dev.parley.model.StanceEvent;
import dev.parley.model.Timex;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folds the sides taken in statements into positions, whatever the order they come in. Mere reports, questions, reported
 * silences and what is uncertain make none; neutral gives way to a side; a condition outweighs; for and against is mixed.
 */
public final class PositionFold {
    private final StanceRules rules;

    /** @throws LanguageException when the rules of the language cannot be used */
    public PositionFold() {
        rules = StanceRules.load(Vocabulary.load());
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

    private static Position position(Key key, List<StanceEvent> events) {
        List<StanceEvent> sided = events.stream()
                .filter(event -> event.stance() != Stance.NEUTRAL)
                .toList();
        List<StanceEvent> telling = sided.isEmpty() ? events : sided;
        Stance stance = stance(telling);
        List<String> statements =
                telling.stream().map(StanceEvent::statement).distinct().toList();
        return new Position(key.actor(), key.issue(), stance, since(stance, telling), statements);
    }

    private static Stance stance(List<StanceEvent> events) {
        List<Stance> taken = events.stream().map(StanceEvent::stance).distinct().toList();
        if (taken.contains(Stance.CONDITIONAL)) return Stance.CONDITIONAL;
        return taken.size() == 1 ? taken.get(0) : Stance.MIXED;
    }

    /** A position is mixed from the day on which the second of the two sides was taken. */
    private static Optional<String> since(Stance stance, List<StanceEvent> events) {
        if (stance != Stance.MIXED) return first(stance, events);
        List<String> firsts = Stream.of(Stance.SUPPORT, Stance.OPPOSE)
                .flatMap(side -> first(side, events).stream())
                .toList();
        return firsts.size() < 2 ? Optional.empty() : firsts.stream().max(Timex.EARLIEST_FIRST);
    }

    private static Optional<String> first(Stance stance, List<StanceEvent> events) {
        return events.stream()
                .filter(event -> event.stance() == stance)
                .flatMap(event -> event.date().stream())
                .filter(date -> Timex.firstDay(date).isPresent())
                .min(Timex.EARLIEST_FIRST);
    }
}
