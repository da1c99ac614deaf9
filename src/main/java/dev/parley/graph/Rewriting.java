package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Puts the right actors in place of the wrong ones in the graph of one document. */
final class Rewriting {
    private final NamedGraph original;
    private final DatasetGraph dataset;
    private final Iris iris;
    private final Map<String, Correction> here = new HashMap<>();
    private final Map<String, Correction> everywhere = new HashMap<>();

    Rewriting(NamedGraph original, List<Correction> corrections, DatasetGraph dataset, Iris iris) {
        this.original = original;
        this.dataset = dataset;
        this.iris = iris;
        String document = Iris.id(original.name());
        for (Correction correction : corrections) {
            if (correction.document().isEmpty()) everywhere.put(correction.actor(), correction);
            else if (correction.document().get().equals(document)) here.put(correction.actor(), correction);
        }
    }

    NamedGraph corrected() {
        if (here.isEmpty() && everywhere.isEmpty()) return original;
        NamedGraph corrected = new NamedGraph(original.name());
        Set<Correction> used = new HashSet<>();
        for (Quad quad : original.quads()) {
            Optional<Correction> subject = last(quad.getSubject());
            last(quad.getObject()).ifPresent(used::add);
            subject.ifPresent(used::add);
            if (subject.isPresent() && describes(quad)) continue;
            corrected.add(right(quad.getSubject()), quad.getPredicate(), right(quad.getObject()));
        }
        used.forEach(correction -> describe(corrected, correction));
        return corrected;
    }

    /** Whether it says what an actor is, not what somebody did. */
    private static boolean describes(Quad quad) {
        return !quad.getPredicate().getURI().startsWith(Iris.ACTS);
    }

    /** The right one is described in this document too, so that it is known whatever becomes of others. */
    private void describe(NamedGraph corrected, Correction correction) {
        Node actor = iris.actor(correction.becomes());
        if (dataset.contains(iris.graph("actors"), actor, TYPE, Node.ANY)) return;
        corrected.add(actor, TYPE, ActorWriter.KINDS.get(correction.kind()));
        corrected.add(actor, NAME, Literals.english(correction.name()));
    }

    private Node right(Node node) {
        if (iris.isActor(node))
            return last(node).map(it -> iris.actor(it.becomes())).orElse(node);
        if (!iris.isPosition(node)) return node;
        List<String> pair = Iris.pair(node);
        return last(pair.get(0))
                .map(it -> iris.position(it.becomes(), pair.get(1)))
                .orElse(node);
    }

    private Optional<Correction> last(Node node) {
        return iris.isActor(node) ? last(Iris.id(node)) : Optional.empty();
    }

    /** The last in the chain of decisions on an actor, that of the document first. */
    private Optional<Correction> last(String actor) {
        Optional<Correction> last = Optional.ofNullable(here.get(actor));
        Optional<Correction> next =
                Optional.ofNullable(everywhere.get(last.map(Correction::becomes).orElse(actor)));
        for (int step = 0; next.isPresent() && step < everywhere.size(); step++) {
            last = next;
            next = Optional.ofNullable(everywhere.get(last.get().becomes()));
        }
        return last;
    }
}
