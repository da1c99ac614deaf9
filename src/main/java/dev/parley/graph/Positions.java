package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.Act;
import dev.parley.model.Position;
import dev.parley.model.Stance;
import dev.parley.model.StanceEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Folds the graph {@code positions} from the statements of all documents, for the pairs of actor and issue that changed. */
final class Positions {
    /** Somebody on something. */
    record Pair(String actor, String issue) {}

    private static final Comparator<StanceEvent> IN_ORDER = Comparator.comparing(StanceEvent::statement)
            .thenComparing(StanceEvent::actor)
            .thenComparing(StanceEvent::issue);

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Node graph;

    Positions(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.graph = iris.graph("positions");
    }

    /** Who takes a side on what in the statements of one document. */
    Set<Pair> pairs(Node document) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (Node side : SIDES.values())
            for (Quad quad : find(document, Node.ANY, side, Node.ANY))
                for (Quad source : find(document, quad.getSubject(), SOURCE, Node.ANY))
                    pairs.add(new Pair(Iris.id(source.getObject()), Iris.id(quad.getObject())));
        return pairs;
    }

    /** Folds the positions of some pairs again, and drops those that no statement bears out any more. */
    void refold(Set<Pair> pairs, Function<Collection<StanceEvent>, List<Position>> fold) {
        if (pairs.isEmpty()) return;
        Map<Pair, Position> positions = new HashMap<>();
        for (Position position : fold.apply(events(pairs)))
            positions.put(new Pair(position.actor(), position.issue()), position);
        for (Pair pair : pairs) write(pair, Optional.ofNullable(positions.get(pair)));
    }

    private List<StanceEvent> events(Set<Pair> pairs) {
        List<StanceEvent> events = new ArrayList<>();
        for (String issue : new TreeSet<>(pairs.stream().map(Pair::issue).toList()))
            SIDES.forEach((stance, side) -> {
                for (Quad quad : find(Node.ANY, Node.ANY, side, iris.issue(issue)))
                    if (!quad.getGraph().equals(graph)) events.addAll(events(quad, stance, pairs));
            });
        events.sort(IN_ORDER);
        return events;
    }

    private List<StanceEvent> events(Quad side, Stance stance, Set<Pair> pairs) {
        Node document = side.getGraph();
        Node statement = side.getSubject();
        String issue = Iris.id(side.getObject());
        List<String> actors = find(document, statement, SOURCE, Node.ANY).stream()
                .map(quad -> Iris.id(quad.getObject()))
                .filter(actor -> pairs.contains(new Pair(actor, issue)))
                .toList();
        if (actors.isEmpty()) return List.of();
        Act act = new Act(Iris.id(one(document, statement, ACT).orElseThrow()));
        var polarity = constant(POLARITIES, one(document, statement, POLARITY).orElseThrow());
        Optional<String> date = one(document, statement, SAID_ON)
                .or(() -> one(document, document, PUBLISHED))
                .map(Node::getLiteralLexicalForm);
        return actors.stream()
                .map(actor -> new StanceEvent(Iris.id(statement), actor, issue, act, polarity, stance, date))
                .toList();
    }

    private void write(Pair pair, Optional<Position> position) {
        Node holder = iris.actor(pair.actor());
        Node issue = iris.issue(pair.issue());
        Node node = iris.position(pair.actor(), pair.issue());
        NamedGraph fresh = new NamedGraph(graph);
        position.ifPresent(held -> describe(fresh, node, holder, issue, held));
        fresh.replace(dataset, node);
        SIDES.forEach((stance, side) -> {
            boolean held = position.filter(it -> it.stance() == stance).isPresent();
            if (held) dataset.add(graph, holder, side, issue);
            else dataset.delete(graph, holder, side, issue);
        });
    }

    private void describe(NamedGraph fresh, Node node, Node holder, Node issue, Position position) {
        fresh.add(node, TYPE, POSITION);
        fresh.add(node, HOLDER, holder);
        fresh.add(node, ABOUT, issue);
        fresh.add(node, STANCE, STANCES.get(position.stance()));
        position.since().ifPresent(date -> fresh.add(node, SINCE, Literals.time(date)));
        position.statements().forEach(statement -> fresh.add(node, BASED_ON, iris.statement(statement)));
    }

    private Optional<Node> one(Node document, Node subject, Node predicate) {
        return find(document, subject, predicate, Node.ANY).stream().findFirst().map(Quad::getObject);
    }

    private List<Quad> find(Node document, Node subject, Node predicate, Node object) {
        return Iter.toList(dataset.find(document, subject, predicate, object));
    }
}
