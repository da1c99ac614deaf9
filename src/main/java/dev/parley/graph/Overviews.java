package dev.parley.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import dev.parley.model.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

    private record Key(LocalDate day, String date, String actor, Stance stance) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::day)
                .thenComparing(Key::date)
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

    Matrix matrix(Matrix.Scope scope) {
        Optional<Set<String>> issues = scope.broader().map(snapshot::under);
        Predicate<IssueRow> inside =
                row -> issues.map(ids -> ids.contains(row.id())).orElse(true);
        Predicate<ActorRow> ofKind =
                row -> scope.kind().map(kind -> kind == row.kind()).orElse(true);
        Map<Pair, Integer> counts = snapshot.statements().stream()
                .flatMap(card -> card.sides().keySet().stream()
                        .flatMap(issue -> card.actors().stream().map(actor -> new Pair(actor, issue))))
                .filter(pair ->
                        snapshot.issues().find(pair.issue()).filter(inside).isPresent())
                .filter(pair ->
                        snapshot.actors().find(pair.actor()).filter(ofKind).isPresent())
                .collect(groupingBy(pair -> pair, summingInt(pair -> 1)));
        List<String> rows = most(counts, Pair::actor, scope.actors());
        List<String> columns = most(counts, Pair::issue, scope.issues());
        List<Matrix.Cell> cells = new ArrayList<>();
        for (String actor : rows)
            for (String issue : columns)
                Optional.ofNullable(counts.get(new Pair(actor, issue)))
                        .ifPresent(count -> cells.add(cell(actor, issue, count)));
        return new Matrix(
                rows.stream().flatMap(id -> snapshot.actors().find(id).stream()).toList(),
                columns.stream()
                        .flatMap(id -> snapshot.issues().find(id).stream())
                        .toList(),
                cells);
    }

    private Matrix.Cell cell(String actor, String issue, int count) {
        Optional<PositionRow> position = snapshot.positions().find(Snapshot.place(actor, issue));
        return new Matrix.Cell(actor, issue, position.map(PositionRow::stance), count);
    }

    /** The ids with the highest sums, those first. */
    private static List<String> most(Map<Pair, Integer> counts, Function<Pair, String> id, int limit) {
        Map<String, Integer> sums = new TreeMap<>();
        counts.forEach((pair, count) -> sums.merge(id.apply(pair), count, Integer::sum));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(limit)
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
                key.day(),
                snapshot.name(key.actor()),
                key.stance(),
                cards.stream().map(Card::id).toList());
    }
}
