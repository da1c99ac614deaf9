package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Counts which classes use which properties in a store, and what these lead to. It goes from graph to graph and keeps the
 * types of one graph of a document at a time, so that memory does not grow with the store.
 */
final class Uses {
    /** What the things of a class have to do with a property: how many triples, and the classes or datatypes of the objects. */
    static final class Use {
        final SortedSet<String> classes = new TreeSet<>();
        final SortedSet<String> datatypes = new TreeSet<>();
        int triples;
    }

    private final DatasetGraph dataset;
    private final Set<Node> left;
    private final Map<Node, List<Node>> shared = new HashMap<>();
    private final Set<Node> agents = new HashSet<>();
    private final SortedMap<String, Integer> entities = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Use>> uses = new TreeMap<>();
    private int triples;

    /** @param left out: graphs that are not counted */
    Uses(DatasetGraph dataset, Set<Node> left) {
        this.dataset = dataset;
        this.left = left;
    }

    Uses count() {
        List<Node> graphs = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(graph -> {
            if (!left.contains(graph)) graphs.add(graph);
        });
        for (Node graph : graphs) if (!isDocument(graph)) shared.putAll(types(graph));
        for (Node graph : graphs) {
            Map<Node, List<Node>> types = isDocument(graph) ? types(graph) : Map.of();
            quads(graph).forEachRemaining(quad -> note(quad, types));
        }
        return this;
    }

    int triples() {
        return triples;
    }

    /** How many things are of a class, by its IRI. */
    SortedMap<String, Integer> entities() {
        return entities;
    }

    /** By the IRI of the class, then of the property. */
    SortedMap<String, SortedMap<String, Use>> byClass() {
        return uses;
    }

    private boolean isDocument(Node graph) {
        return dataset.contains(graph, graph, TYPE, ARTICLE);
    }

    private Iterator<Quad> quads(Node graph) {
        return dataset.find(graph, Node.ANY, Node.ANY, Node.ANY);
    }

    private Map<Node, List<Node>> types(Node graph) {
        Map<Node, List<Node>> types = new HashMap<>();
        dataset.find(graph, Node.ANY, TYPE, Node.ANY)
                .forEachRemaining(quad -> types.computeIfAbsent(quad.getSubject(), key -> new ArrayList<>())
                        .add(quad.getObject()));
        return types;
    }

    private void note(Quad quad, Map<Node, List<Node>> types) {
        triples++;
        Node object = quad.getObject();
        for (Node type : of(quad.getSubject(), types)) {
            if (quad.getPredicate().equals(TYPE) && type.equals(object)) entity(quad.getSubject(), type);
            Use use = uses.computeIfAbsent(type.getURI(), key -> new TreeMap<>())
                    .computeIfAbsent(quad.getPredicate().getURI(), key -> new Use());
            use.triples++;
            if (object.isLiteral()) use.datatypes.add(object.getLiteralDatatypeURI());
            else of(object, types).forEach(reached -> use.classes.add(reached.getURI()));
        }
    }

    /** Several documents may introduce the same actor. */
    private void entity(Node subject, Node type) {
        boolean first = !ActorWriter.KINDS.containsValue(type) || agents.add(subject);
        if (first) entities.merge(type.getURI(), 1, Integer::sum);
    }

    /** The types in the graph itself, in one that no document owns, or else wherever there are some. */
    private Collection<Node> of(Node node, Map<Node, List<Node>> types) {
        if (!node.isURI()) return List.of();
        List<Node> known = types.containsKey(node) ? types.get(node) : shared.get(node);
        if (known != null) return known;
        return Iter.toList(Iter.map(dataset.find(Node.ANY, node, TYPE, Node.ANY), Quad::getObject));
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
