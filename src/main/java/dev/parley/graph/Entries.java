package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** The entries of our file and the user's together: an entry that the user's file has too counts only as it stands there. */
final class Entries {
    private final Graph graph = GraphFactory.createGraphMem();
    private final Map<Node, TurtleFile> origins = new HashMap<>();
    private final List<String> problems;

    /** @param problems takes up what is wrong with them */
    Entries(TurtleFile ours, Optional<TurtleFile> users, List<String> problems) {
        this.problems = problems;
        Set<Node> replaced = new HashSet<>();
        users.ifPresent(file -> subjects(file.graph()).forEach(subject -> {
            replaced.add(subject);
            ours.graph().find(subject, HAS_MEMBERSHIP, Node.ANY).forEachRemaining(it -> replaced.add(it.getObject()));
        }));
        take(ours, replaced);
        users.ifPresent(file -> take(file, Set.of()));
    }

    Graph graph() {
        return graph;
    }

    /** The subjects of a type, in order of their IRIs. */
    List<Node> ofType(Node type) {
        Set<Node> found = new LinkedHashSet<>();
        graph.find(Node.ANY, TYPE, type).forEachRemaining(triple -> found.add(triple.getSubject()));
        return found.stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    Properties of(Node subject) {
        return Properties.of(graph, subject);
    }

    /** All that is spoken of. */
    Set<Node> subjects() {
        return subjects(graph);
    }

    void problem(Node subject, String reason) {
        String place = origins.containsKey(subject) ? origins.get(subject).place(subject) : "?";
        problems.add(place + ": " + Iris.id(subject) + " " + reason);
    }

    /**
     * Reports properties in our namespace that the vocabulary lacks, and those of others that are nearly one that it has:
     * a misspelt one would say nothing, silently.
     */
    void refuseUnknown(Graph vocabulary) {
        Set<Node> properties = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        graph.find().forEachRemaining(triple -> properties.add(triple.getPredicate()));
        properties.stream()
                .filter(property -> !vocabulary.contains(property, TYPE, Node.ANY))
                .forEach(property -> unknown(property, vocabulary)
                        .ifPresent(reason -> graph.find(Node.ANY, property, Node.ANY)
                                .forEachRemaining(triple -> problem(triple.getSubject(), reason))));
    }

    /** What is wrong with a property that the vocabulary lacks, if anything is. */
    private static Optional<String> unknown(Node property, Graph vocabulary) {
        if (property.getURI().startsWith(Iris.TERMS))
            return Optional.of("has a property that does not exist: :" + property.getLocalName());
        Likeness likeness = Likeness.of(property.getLocalName());
        return subjects(vocabulary).stream()
                .filter(known -> known.getNameSpace().equals(property.getNameSpace()))
                .map(Node::getLocalName)
                .filter(likeness::slip)
                .findFirst()
                .map(meant -> "has the property " + property.getURI() + "; " + meant + " is meant");
    }

    private void take(TurtleFile file, Set<Node> without) {
        file.graph().find().forEachRemaining(triple -> take(triple, file, without));
    }

    private void take(Triple triple, TurtleFile file, Set<Node> without) {
        if (without.contains(triple.getSubject()) || triple.getSubject().isBlank()) return;
        graph.add(triple);
        origins.put(triple.getSubject(), file);
        if (triple.getObject().isBlank())
            problem(triple.getSubject(), "leads to a blank node; give it an IRI, so that it is the same in every run");
    }

    private static Set<Node> subjects(Graph graph) {
        Set<Node> subjects = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        graph.find().forEachRemaining(triple -> {
            if (triple.getSubject().isURI()) subjects.add(triple.getSubject());
        });
        return subjects;
    }
}
