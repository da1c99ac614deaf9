package dev.parley.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import dev.parley.model.StatementRow.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * All that a store holds in one state of it, but for the words: lists that are filtered and counted without asking the
 * database again. Some 500 bytes a statement.
 */
record Snapshot(
        long version,
        Listing<Card> statements,
        Listing<DocumentRow> documents,
        Listing<ActorRow> actors,
        Listing<IssueRow> issues,
        Listing<PositionRow> positions,
        Listing<Label> acts) {

    static Snapshot read(Store store, long version) {
        DatasetGraph dataset = store.dataset();
        Iris iris = store.iris();
        Rows rows = new Rows(dataset, iris);
        List<Card> cards = new CardReader(dataset).read();
        List<PositionRow> positions = rows.positions();
        Map<String, Integer> byActor = count(cards, card -> card.actors().stream());
        Map<String, Integer> byIssue = count(cards, card -> card.sides().keySet().stream());
        return new Snapshot(
                version,
                new Listing<>("statements", cards, Card::id, Card::key),
                new Listing<>(
                        "documents",
                        new Inventory(dataset, iris).documents(),
                        DocumentRow::id,
                        row -> Listing.key(Listing.newestFirst(row.published()), row.id())),
                new Listing<>(
                        "actors",
                        rows.actors(byActor),
                        ActorRow::id,
                        row -> Listing.key(Listing.mostFirst(row.statements()), row.id())),
                new Listing<>(
                        "issues",
                        rows.issues(byIssue, positions),
                        IssueRow::id,
                        row -> Listing.key(Listing.mostFirst(row.statements()), row.id())),
                new Listing<>("positions", positions, Snapshot::place, Snapshot::place),
                new Listing<>("acts", rows.acts(), Label::id, Label::id));
    }

    Listing<?> listing(Catalogue.Kind kind) {
        return switch (kind) {
            case STATEMENT -> statements;
            case DOCUMENT -> documents;
            case ACTOR -> actors;
            case ISSUE -> issues;
            case ACT -> acts;
        };
    }

    /** The id of a position, which sorts by issue and then by actor. */
    static String place(PositionRow row) {
        return place(row.actor().id(), row.issue().id());
    }

    static String place(String actor, String issue) {
        return Listing.key(issue, actor);
    }

    /** The actor's name, or its id where it is known by that alone. */
    Name name(String actor) {
        return new Name(actor, actors.find(actor).map(ActorRow::name).orElse(actor));
    }

    Label issue(String id) {
        return new Label(id, issues.find(id).map(IssueRow::label).orElse(id));
    }

    Label act(String id) {
        return acts.find(id).orElse(new Label(id, id));
    }

    /** Ids of an issue and of all that lie under it. */
    Set<String> under(String issue) {
        Set<String> found = new HashSet<>(Set.of(issue));
        int before;
        do {
            before = found.size();
            issues.stream()
                    .filter(row -> row.broader().stream().anyMatch(found::contains))
                    .forEach(row -> found.add(row.id()));
        } while (found.size() > before);
        return found;
    }

    static Map<String, Integer> count(List<Card> cards, Function<Card, Stream<String>> ids) {
        return cards.stream().flatMap(ids).collect(groupingBy(id -> id, summingInt(id -> 1)));
    }
}
