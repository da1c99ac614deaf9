package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Keeps the pairs of statements that tell the same act where another place than those that are folded again bears them out.
 * Whether two tell the same act depends on these two alone, so that the places agree on it.
 */
final class Retellings {
    private final DatasetGraph dataset;
    private final Node graph;

    Retellings(DatasetGraph dataset, Node graph) {
        this.dataset = dataset;
        this.graph = graph;
    }

    /** @param old what is to go; pairs of it that stand elsewhere, too, are added to what is fresh */
    void keep(Set<Quad> old, Set<Node> folded, NamedGraph fresh) {
        for (Quad quad : old)
            if (quad.getPredicate().equals(SAME_ACT_AS) && elsewhere(quad, folded))
                fresh.add(quad.getSubject(), SAME_ACT_AS, quad.getObject());
    }

    private boolean elsewhere(Quad pair, Set<Node> folded) {
        return dataset.stream(graph, Node.ANY, RETOLD, pair.getSubject())
                .map(Quad::getSubject)
                .filter(place -> !folded.contains(place))
                .anyMatch(place -> dataset.contains(graph, place, RETOLD, pair.getObject()));
    }
}
