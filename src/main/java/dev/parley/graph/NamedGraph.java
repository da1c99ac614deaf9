package dev.parley.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What one named graph is to hold; put into a dataset it replaces what the graph held before. */
final class NamedGraph {
    private final Node name;
    private final Set<Quad> quads = new LinkedHashSet<>();

    NamedGraph(Node name) {
        this.name = name;
    }

    Node name() {
        return name;
    }

    void add(Node subject, Node predicate, Node object) {
        quads.add(Quad.create(name, subject, predicate, object));
    }

    Set<Quad> quads() {
        return quads;
    }

    /** Makes the whole graph be this one, and touches only what differs. Returns whether anything did. */
    boolean replace(DatasetGraph dataset) {
        return replace(dataset, Node.ANY);
    }

    /** Makes what the graph says about one subject be this. Returns whether anything differed. */
    boolean replace(DatasetGraph dataset, Node subject) {
        Set<Quad> stale = new LinkedHashSet<>();
        dataset.find(name, subject, Node.ANY, Node.ANY).forEachRemaining(stale::add);
        Set<Quad> fresh = new LinkedHashSet<>(quads);
        fresh.removeAll(stale);
        stale.removeAll(quads);
        stale.forEach(dataset::delete);
        fresh.forEach(dataset::add);
        return !stale.isEmpty() || !fresh.isEmpty();
    }
}
