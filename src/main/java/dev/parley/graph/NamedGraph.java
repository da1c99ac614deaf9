package dev.parley.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
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
        return replace(dataset, Iter.toSet(dataset.find(name, Node.ANY, Node.ANY, Node.ANY)));
    }

    /** Puts this in place of some of what the graph held, and touches only what differs. Returns whether anything did. */
    boolean replace(DatasetGraph dataset, Set<Quad> old) {
        Set<Quad> stale = new LinkedHashSet<>(old);
        stale.removeAll(quads);
        Set<Quad> fresh = new LinkedHashSet<>(quads);
        fresh.removeAll(old);
        stale.forEach(dataset::delete);
        fresh.forEach(dataset::add);
        return !stale.isEmpty() || !fresh.isEmpty();
    }
}
