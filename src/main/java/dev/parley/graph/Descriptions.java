package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;

/**
 * Tells what the graph says about one thing: its own triples and those of its parts, which links lead to it, and how all
 * that it points to is called. The text of a document is left out, and what is said of a term in use.
 */
public final class Descriptions {
    /** What belongs to a thing so closely that it is described with it. */
    private static final Set<Node> PARTS =
            Set.of(HAS_MEMBERSHIP, CONTENT, SOURCE_WORDS, CUE_WORDS, CONTENT_WORDS, EVIDENCE, PART);
    /** The links that are worth following backwards; others would lead to half of the store. */
    private static final List<Node> BACKWARDS =
            List.of(PRIMARY_SOURCE, CONTENT, BROADER, REPORTED_IN, GENERATED, ON_BEHALF_OF, IN_ORGANIZATION);

    private static final List<Node> ROLES = List.of(SOURCE, ADDRESSEE, TARGET, VIA);
    private static final List<Node> LABELS = List.of(NAME, HEADLINE, RDFS.label.asNode(), TEXT);

    private final Store store;
    private final int most;
    private final Node texts;
    private final Node positions;

    /** @param most how many triples a description may have */
    public Descriptions(Store store, int most) {
        this.store = store;
        this.most = most;
        this.texts = store.iris().graph("texts");
        this.positions = store.iris().graph("positions");
    }

    /**
     * What is said about a thing, or empty where nothing is. The vocabulary ({@code ns}) is all of its terms; a graph that
     * no document owns is all that stands in it, but for the texts.
     *
     * @throws QueryException when there are too many triples
     */
    public Optional<Triples> of(Node thing) {
        Collection<Triple> found = Txn.calculateRead(store.dataset(), () -> about(thing));
        if (found.size() > most)
            throw new QueryException(
                    "<" + thing + "> has more than " + most + " triples; ask for less of it by SPARQL");
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Triples.of(found, store.iris().prefixes()));
    }

    private Collection<Triple> about(Node thing) {
        Set<Triple> found = new LinkedHashSet<>();
        if (thing.getURI().equals(Iris.TERMS)) terms(found);
        else if (thing.getURI().startsWith(store.iris().graph("").getURI())) take(thing, Node.ANY, Node.ANY, found);
        else {
            whole(thing, found);
            backwards(thing, found);
            if (!found.isEmpty()) labels(found);
        }
        return found;
    }

    private void terms(Set<Triple> found) {
        Node ontology = store.iris().graph("ontology");
        dataset().find(ontology, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(Iris.TERMS))
                found.add(quad.asTriple());
        });
    }

    /** A thing with its parts, and theirs. */
    private void whole(Node thing, Set<Triple> found) {
        Set<Triple> own = new LinkedHashSet<>();
        take(Node.ANY, thing, Node.ANY, own);
        for (Triple triple : own)
            if (found.add(triple) && PARTS.contains(triple.getPredicate())) whole(triple.getObject(), found);
        if (own.contains(Triple.create(thing, TYPE, STATEMENT)))
            ROLES.forEach(role -> take(Node.ANY, Iris.order(thing, role.getLocalName()), Node.ANY, found));
        if (own.contains(Triple.create(thing, TYPE, ARTICLE))) passages(thing, found);
    }

    /** They are fragments of the document's address, and so it has to tell what they are. */
    private void passages(Node document, Set<Triple> found) {
        List<Node> passages = new ArrayList<>();
        dataset().find(document, Node.ANY, TYPE, PASSAGE).forEachRemaining(quad -> passages.add(quad.getSubject()));
        passages.forEach(passage -> take(document, passage, Node.ANY, found));
    }

    private void backwards(Node thing, Set<Triple> found) {
        BACKWARDS.forEach(link ->
                dataset().find(Node.ANY, Node.ANY, link, thing).forEachRemaining(quad -> found.add(quad.asTriple())));
        Set<Node> places = new HashSet<>();
        for (Node link : List.of(HOLDER, ABOUT))
            dataset().find(positions, Node.ANY, link, thing).forEachRemaining(quad -> places.add(quad.getSubject()));
        places.forEach(place -> take(positions, place, Node.ANY, found));
        // Who did an act with a content: the act is the link.
        if (found.contains(Triple.create(thing, TYPE, CONTENT_CLASS)))
            dataset().find(Node.ANY, Node.ANY, Node.ANY, thing).forEachRemaining(quad -> found.add(quad.asTriple()));
    }

    private void labels(Set<Triple> found) {
        Set<Node> named = new LinkedHashSet<>();
        found.forEach(triple -> {
            named.add(triple.getSubject());
            named.add(triple.getPredicate());
            if (triple.getObject().isURI()) named.add(triple.getObject());
        });
        named.forEach(node -> LABELS.forEach(label -> take(Node.ANY, node, label, found)));
    }

    private void take(Node graph, Node subject, Node predicate, Set<Triple> into) {
        dataset().find(graph, subject, predicate, Node.ANY).forEachRemaining(quad -> {
            if (!quad.getGraph().equals(texts)) into.add(quad.asTriple());
            if (into.size() > most)
                throw new QueryException("this is described by more than " + most
                        + " triples, which is all that is given at once; ask for a part of them by SPARQL");
        });
    }

    private DatasetGraph dataset() {
        return store.dataset();
    }
}
