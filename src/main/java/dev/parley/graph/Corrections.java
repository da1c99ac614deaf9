package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.ActorKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The graph {@code corrections}: decisions on who is who, and for each document that they change how it was before, as
 * N-Quads in one literal, so that a decision can be taken back.
 */
final class Corrections {
    private static final Comparator<Correction> IN_ORDER = Comparator.comparing(Correction::actor)
            .thenComparing(correction -> correction.document().orElse(""));

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Node graph;

    Corrections(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        graph = iris.graph("corrections");
    }

    /** By actor, then by document. */
    List<Correction> all() {
        List<Correction> all = new ArrayList<>();
        dataset.find(graph, Node.ANY, TYPE, CORRECTION).forEachRemaining(quad -> all.add(read(quad.getSubject())));
        all.sort(IN_ORDER);
        return all;
    }

    private Correction read(Node node) {
        Properties properties = Properties.of(dataset, graph, node);
        Node kind = properties.one(RIGHT_KIND);
        return new Correction(
                Iris.id(properties.one(WRONG)),
                Iris.id(properties.one(RIGHT)),
                properties.first(PRIMARY_SOURCE).map(Iris::id),
                Properties.shown(properties.all(NAME)).orElseThrow(),
                ActorWriter.KINDS.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(kind))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(ActorKind.GROUP));
    }

    void add(Correction correction) {
        Node node = iris.correction(correction.actor(), correction.document());
        NamedGraph fresh = new NamedGraph(graph);
        fresh.add(node, TYPE, CORRECTION);
        fresh.add(node, WRONG, iris.actor(correction.actor()));
        fresh.add(node, RIGHT, iris.actor(correction.becomes()));
        correction.document().ifPresent(document -> fresh.add(node, PRIMARY_SOURCE, iris.document(document)));
        fresh.add(node, NAME, Literals.english(correction.name()));
        fresh.add(node, RIGHT_KIND, ActorWriter.KINDS.get(correction.kind()));
        fresh.quads().forEach(dataset::add);
    }

    void remove(Correction correction) {
        Node node = iris.correction(correction.actor(), correction.document());
        Iter.toList(dataset.find(graph, node, Node.ANY, Node.ANY)).forEach(dataset::delete);
    }

    /** The documents that name an actor, or that a correction changed, in order of IRI. */
    List<Node> touched(String actor) {
        Node node = iris.actor(actor);
        Set<Node> graphs = new HashSet<>();
        dataset.find(Node.ANY, Node.ANY, Node.ANY, node).forEachRemaining(quad -> graphs.add(quad.getGraph()));
        dataset.find(graph, Node.ANY, UNCORRECTED, Node.ANY).forEachRemaining(quad -> graphs.add(quad.getSubject()));
        return graphs.stream()
                .filter(name -> dataset.contains(name, name, TYPE, ARTICLE))
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** A document as it was before any correction. */
    NamedGraph uncorrected(Node document) {
        Optional<Node> before = Properties.of(dataset, graph, document).first(UNCORRECTED);
        NamedGraph original = new NamedGraph(document);
        if (before.isPresent())
            Written.quads(before.get().getLiteralLexicalForm()).forEach(original.quads()::add);
        else dataset.find(document, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(original.quads()::add);
        return original;
    }

    /** A document with all that was decided; remembers what it was where that differs. */
    NamedGraph correct(NamedGraph original) {
        NamedGraph corrected = new Rewriting(original, all(), dataset, iris).corrected();
        NamedGraph memory = new NamedGraph(graph);
        if (!corrected.quads().equals(original.quads()))
            memory.add(original.name(), UNCORRECTED, Literals.text(Written.lines(original.quads())));
        Set<Quad> old = Iter.toSet(dataset.find(graph, original.name(), UNCORRECTED, Node.ANY));
        memory.replace(dataset, old);
        return corrected;
    }
}
