package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** What one graph says about one subject. */
final class Properties {
    private static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

    private final Node subject;
    private final Map<Node, List<Node>> values = new HashMap<>();

    private Properties(Node subject) {
        this.subject = subject;
    }

    static Properties of(DatasetGraph dataset, Node graph, Node subject) {
        Properties properties = new Properties(subject);
        dataset.find(graph, subject, Node.ANY, Node.ANY).forEachRemaining(quad -> properties.add(quad.asTriple()));
        return properties;
    }

    static Properties of(Graph graph, Node subject) {
        Properties properties = new Properties(subject);
        graph.find(subject, Node.ANY, Node.ANY).forEachRemaining(properties::add);
        return properties;
    }

    private void add(Triple triple) {
        values.computeIfAbsent(triple.getPredicate(), predicate -> new ArrayList<>())
                .add(triple.getObject());
    }

    /** The predicates, in no order. */
    java.util.Set<Node> names() {
        return values.keySet();
    }

    /** All values, sorted. */
    List<Node> all(Node predicate) {
        return values.getOrDefault(predicate, List.of()).stream()
                .sorted(BY_TEXT)
                .toList();
    }

    Optional<Node> first(Node predicate) {
        return all(predicate).stream().findFirst();
    }

    /** @throws IllegalStateException when there is none: the store does not conform to its shapes */
    Node one(Node predicate) {
        return first(predicate)
                .orElseThrow(() -> new IllegalStateException("<" + subject + "> has no <" + predicate
                        + ">: the store does not conform to its shapes; run validate"));
    }

    String text(Node predicate) {
        return one(predicate).getLiteralLexicalForm();
    }

    /** The words of all values, sorted. */
    List<String> texts(Node predicate) {
        return all(predicate).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .distinct()
                .sorted()
                .toList();
    }

    /** The sides taken, by issue id. */
    Map<String, Stance> sides() {
        Map<String, Stance> sides = new TreeMap<>();
        SIDES.forEach((stance, property) -> all(property).forEach(issue -> sides.put(Iris.id(issue), stance)));
        return sides;
    }

    /** The label to show of several: the English one, else the one without a language. */
    static Optional<String> shown(List<Node> labels) {
        return labels.stream()
                .filter(label -> label.isLiteral() && List.of("", "en").contains(label.getLiteralLanguage()))
                .min(Comparator.comparing(
                                (Node label) -> label.getLiteralLanguage().isEmpty())
                        .thenComparing(BY_TEXT))
                .map(Node::getLiteralLexicalForm);
    }
}
