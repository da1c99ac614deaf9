package dev.parley.graph;

import static dev.parley.graph.Vocabulary.TYPE;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Makes corrections and takes them back, and has the documents follow; refuses in words what cannot be meant. */
final class Decisions {
    private final DatasetGraph dataset;
    private final Iris iris;
    private final Corrections corrections;

    Decisions(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        corrections = new Corrections(dataset, iris);
    }

    /** @param replace puts a document in place of what it was; @return how many there were */
    int make(Correction correction, Consumer<NamedGraph> replace) {
        check(correction);
        List<Node> documents = corrections.touched(correction.actor());
        corrections.add(correction);
        return follow(documents, replace);
    }

    int takeBack(String actor, Optional<String> document, Consumer<NamedGraph> replace) {
        Correction made = corrections.all().stream()
                .filter(other -> other.decidesOn(actor, document))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing was decided on '" + actor + "'"
                        + document.map(id -> " in " + id).orElse("")
                        + "; 'parley actors --corrections' lists what was"));
        List<Node> documents = corrections.touched(actor);
        corrections.remove(made);
        return follow(documents, replace);
    }

    private int follow(List<Node> documents, Consumer<NamedGraph> replace) {
        List<NamedGraph> originals =
                documents.stream().map(corrections::uncorrected).toList();
        originals.forEach(original -> replace.accept(corrections.correct(original)));
        return documents.size();
    }

    private void check(Correction correction) {
        for (Correction other : corrections.all()) {
            if (other.decidesOn(correction.actor(), correction.document())) refuse(other);
            if (other.decidesOn(correction.becomes(), Optional.empty())) refuse(other);
        }
        known(correction.actor());
        if (correction.document().isEmpty()) known(correction.becomes());
        correction.document().ifPresent(this::article);
    }

    private static void refuse(Correction made) {
        throw new IllegalArgumentException("'" + made.actor() + "' was decided to be '" + made.becomes()
                + "'; name that one, or take the decision back with 'parley actors undo " + made.actor() + "'");
    }

    private void known(String actor) {
        if (!dataset.contains(Node.ANY, iris.actor(actor), TYPE, Node.ANY))
            throw new IllegalArgumentException(
                    "the store has no actor '" + actor + "'; 'parley actors' lists all, with their ids");
    }

    private void article(String document) {
        Node name = iris.document(document);
        if (!dataset.contains(name, name, TYPE, Vocabulary.ARTICLE))
            throw new IllegalArgumentException("the store has no document '" + document + "'");
    }
}
