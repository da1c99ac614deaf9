package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.Act;
import dev.parley.model.Position;
import dev.parley.model.StanceEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Folds the graph {@code positions} from the statements of all documents. An actor and an issue make a place, which is the
 * IRI of the position that may stand there; statements lead to it by {@code :bearsOn}, so that folding one place costs
 * what was said there and no more.
 */
final class Positions {
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

    /** The places that the statements of one document bear on. */
    Set<Node> places(Node document) {
        return Iter.toSet(Iter.map(dataset.find(document, Node.ANY, BEARS_ON, Node.ANY), Quad::getObject));
    }

    /** Folds the positions at some places again, and drops those that no statement bears out any more. */
    void refold(Set<Node> places, Function<Collection<StanceEvent>, List<Position>> fold) {
        if (places.isEmpty()) return;
        List<StanceEvent> events = new ArrayList<>();
        places.forEach(place ->
                dataset.find(Node.ANY, Node.ANY, BEARS_ON, place).forEachRemaining(quad -> events.add(event(quad))));
        events.sort(IN_ORDER);
        Map<Node, Position> positions = new HashMap<>();
        fold.apply(events).forEach(it -> positions.put(iris.position(it.actor(), it.issue()), it));
        NamedGraph fresh = new NamedGraph(graph);
        Set<Quad> old = new LinkedHashSet<>();
        places.forEach(place -> old.addAll(written(place)));
        positions.forEach((place, position) -> new PositionWriter(fresh, iris).write(place, position));
        new Retellings(dataset, graph).keep(old, places, fresh);
        fresh.replace(dataset, old);
    }

    /** What was written of a place before, with the pairs of statements that it says tell the same act. */
    private Set<Quad> written(Node place) {
        List<String> pair = Iris.pair(place);
        Set<Quad> old = new LinkedHashSet<>();
        dataset.find(graph, iris.actor(pair.get(0)), Node.ANY, iris.issue(pair.get(1)))
                .forEachRemaining(old::add);
        Set<Quad> own = Iter.toSet(dataset.find(graph, place, Node.ANY, Node.ANY));
        old.addAll(own);
        for (Quad quad : own) {
            Node property = quad.getPredicate();
            if (property.equals(CHANGE))
                dataset.find(graph, quad.getObject(), Node.ANY, Node.ANY).forEachRemaining(old::add);
            if (property.equals(RETOLD))
                dataset.find(graph, quad.getObject(), SAME_ACT_AS, Node.ANY).forEachRemaining(old::add);
        }
        return old;
    }

    private StanceEvent event(Quad bearing) {
        Node document = bearing.getGraph();
        Properties statement = Properties.of(dataset, document, bearing.getSubject());
        List<String> pair = Iris.pair(bearing.getObject());
        return new StanceEvent(
                Iris.id(bearing.getSubject()),
                Iris.id(document),
                pair.get(0),
                pair.get(1),
                new Act(Iris.id(statement.one(ACT))),
                constant(POLARITIES, statement.one(POLARITY)),
                statement.sides().get(pair.get(1)),
                statement
                        .first(SAID_ON)
                        .or(() -> Properties.of(dataset, document, document).first(PUBLISHED))
                        .map(Node::getLiteralLexicalForm),
                statement
                        .first(CONTENT)
                        .flatMap(content ->
                                Properties.of(dataset, document, content).first(TEXT))
                        .map(Node::getLiteralLexicalForm)
                        .orElse(""),
                statement.first(VIA).or(() -> statement.first(REPORTED_IN)).isPresent(),
                Double.parseDouble(statement.one(CONFIDENCE).getLiteralLexicalForm()));
    }
}
