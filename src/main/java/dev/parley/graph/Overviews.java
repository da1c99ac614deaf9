package dev.parley.graph;

import static java.util.stream.Collectors.toSet;

import dev.parley.model.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Counts statements by actor and issue, and along time. */
final class Overviews {
    private record Pair(String actor, String issue) {}

    private record Key(LocalDate day, String date, boolean said, String actor, Stance stance)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::day)
                .thenComparing(Key::date)
                .thenComparing(Key::said)
                .thenComparing(Key::actor)
                .thenComparing(Key::stance);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final Snapshot snapshot;

    Overviews(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    Matrix matrix(Matrix.Scope scope, StatementFilter filter) {
        Map<Pair, Map<Stance, Integer>> sides = sides(scope, filter);
        List<String> rows = most(sides, Pair::actor, scope.least());
        List<String> columns = most(sides, Pair::issue, scope.least());
        List<String> actors = rows.subList(0, Math.min(scope.actors(), rows.size()));
        List<String> issues = columns.subList(0, Math.min(scope.issues(), columns.size()));
        List<Matrix.Cell> cells = new ArrayList<>();
        for (String actor : actors)
            for (String issue : issues)
                Optional.ofNullable(sides.get(new Pair(actor, issue)))
                        .ifPresent(taken -> cells.add(cell(actor, issue, taken)));
        return new Matrix(
                actors.stream()
                        .flatMap(id -> snapshot.actors().find(id).stream())
                        .toList(),
                issues.stream()
                        .flatMap(id -> snapshot.issues().find(id).stream())
                        .toList(),
                cells,
                rows.size(),
                columns.size());
    }

    /** How many statements take which side, by actor and issue. */
    private Map<Pair, Map<Stance, Integer>> sides(Matrix.Scope scope, StatementFilter filter) {
        Optional<Set<String>> under = scope.broader().map(snapshot::under);
        Predicate<ActorRow> wanted = new ActorFilter(scope.kind(), scope.name()).wanted();
        Set<String> actors =
                snapshot.actors().stream().filter(wanted).map(ActorRow::id).collect(toSet());
        Set<String> issues = snapshot.issues().stream()
                .map(IssueRow::id)
                .filter(id -> under.map(ids -> ids.contains(id)).orElse(true))
                .collect(toSet());
        Map<Pair, Map<Stance, Integer>> sides = new HashMap<>();
        for (Card card : cards(filter))
            card.sides().forEach((issue, stance) -> card.actors().stream()
                    .filter(actor -> actors.contains(actor) && issues.contains(issue))
                    .forEach(actor -> sides.computeIfAbsent(new Pair(actor, issue), pair -> new EnumMap<>(Stance.class))
                            .merge(stance, 1, Integer::sum)));
        return sides;
    }

    private Matrix.Cell cell(String actor, String issue, Map<Stance, Integer> sides) {
        Optional<PositionRow> position = snapshot.positions().find(Snapshot.place(actor, issue));
        return new Matrix.Cell(
                actor,
                issue,
                position.map(PositionRow::stance),
                position.flatMap(PositionRow::before),
                sum(sides),
                sides);
    }

    private static int sum(Map<Stance, Integer> sides) {
        return sides.values().stream().mapToInt(count -> count).sum();
    }

    /** The ids with the highest sums, those first. */
    private static List<String> most(Map<Pair, Map<Stance, Integer>> sides, Function<Pair, String> id, int least) {
        Map<String, Integer> sums = new TreeMap<>();
        sides.forEach((pair, taken) -> sums.merge(id.apply(pair), sum(taken), Integer::sum));
        return sums.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    Timeline timeline(Label issue, StatementFilter filter) {
        Map<Key, List<Card>> moments = new TreeMap<>();
        int undated = 0;
        for (Card card : cards(filter.issue(issue.id()))) {
            if (card.day().isEmpty()) undated++;
            else
                card.actors().forEach(actor -> moments.computeIfAbsent(
                                new Key(
                                        card.day().get(),
                                        card.date().get(),
                                        card.said(),
                                        actor,
                                        card.sides().get(issue.id())),
                                key -> new ArrayList<>())
                        .add(card));
        }
        return new Timeline(
                issue,
                moments.entrySet().stream()
                        .map(entry -> moment(entry.getKey(), entry.getValue()))
                        .toList(),
                undated);
    }

    private List<Card> cards(StatementFilter filter) {
        return snapshot.statements().stream().filter(filter.wanted()).toList();
    }

    private Timeline.Moment moment(Key key, List<Card> cards) {
        return new Timeline.Moment(
                key.date(),
                key.said(),
                key.day(),
                snapshot.name(key.actor()),
                key.stance(),
                cards.stream().map(Card::id).toList());
    }
}
