package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.StatementRow;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What stands beside the things in the graph's network. */
final class Captions {
    private final DatasetGraph dataset;
    private final Iris iris;
    private final Snapshot snapshot;

    Captions(DatasetGraph dataset, Iris iris, Snapshot snapshot) {
        this.dataset = dataset;
        this.iris = iris;
        this.snapshot = snapshot;
    }

    String label(Thing thing) {
        return switch (thing.type()) {
            case ACTOR -> snapshot.name(thing.id()).name();
            case ISSUE -> snapshot.issue(thing.id()).label();
            case DOCUMENT ->
                snapshot.documents()
                        .find(thing.id())
                        .flatMap(DocumentRow::title)
                        .orElse(thing.id());
            case STATEMENT -> words(thing.id());
        };
    }

    /** What was said, else the words that say that something was. */
    private String words(String statement) {
        return snapshot.statements()
                .find(statement)
                .map(card -> Properties.of(dataset, card.graph(), card.node()))
                .flatMap(properties -> properties.first(CONTENT_WORDS).or(() -> properties.first(CUE_WORDS)))
                .flatMap(passage -> values(passage, EXACT).stream().findFirst())
                .map(Node::getLiteralLexicalForm)
                .orElse(statement);
    }

    /** Of an actor. */
    Optional<String> kind(Thing thing) {
        if (thing.type() != Thing.Type.ACTOR) return Optional.empty();
        return snapshot.actors().find(thing.id()).map(row -> StatementRow.lower(row.kind()));
    }

    /** Of an actor: the name of the state that it is or, by its latest role that leads to one, acts for. */
    Optional<String> country(Thing thing) {
        if (thing.type() != Thing.Type.ACTOR) return Optional.empty();
        return state(iris.actor(thing.id()), new HashSet<>())
                .map(state -> snapshot.name(Iris.id(state)).name());
    }

    private Optional<Node> state(Node actor, Set<Node> seen) {
        if (!seen.add(actor)) return Optional.empty();
        if (values(actor, TYPE).contains(STATE)) return Optional.of(actor);
        return principals(actor).stream()
                .flatMap(principal -> state(principal, seen).stream())
                .findFirst();
    }

    private List<Node> principals(Node actor) {
        List<Node> principals = values(actor, ON_BEHALF_OF);
        values(actor, HAS_MEMBERSHIP).stream()
                .sorted(Comparator.comparing(this::since).reversed())
                .forEach(role -> principals.addAll(values(role, IN_ORGANIZATION)));
        return principals;
    }

    private String since(Node role) {
        return values(role, FROM).stream()
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }

    /** In any of the named graphs, each once, sorted. */
    private List<Node> values(Node node, Node predicate) {
        List<Node> values =
                Iter.toList(Iter.map(dataset.find(Quad.unionGraph, node, predicate, Node.ANY), Quad::getObject));
        values.sort(Comparator.comparing(Node::toString));
        return values;
    }
}
