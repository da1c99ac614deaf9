package dev.parley.serve;

import dev.parley.graph.Iris;
import dev.parley.graph.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Reads the names of a store. */
final class NameReader {
    private final DatasetGraph dataset;
    private final Map<Node, Integer> uses = new HashMap<>();
    private final List<Named> names = new ArrayList<>();

    private NameReader(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    static Names read(Store store) {
        return Txn.calculateRead(store.dataset(), () -> {
            NameReader reader = new NameReader(store.dataset());
            reader.countUses(store.iris().prefixes().get("statement"));
            return reader.names(store.iris());
        });
    }

    private void countUses(String statements) {
        Stream.of(Terms.SOURCE, Terms.ABOUT, Terms.ACT)
                .flatMap(property -> Iter.asStream(dataset.find(Node.ANY, Node.ANY, property, Node.ANY)))
                .filter(quad -> quad.getSubject().getURI().startsWith(statements))
                .forEach(quad -> uses.merge(quad.getObject(), 1, Integer::sum));
    }

    private Names names(Iris iris) {
        Node ontology = iris.graph("ontology");
        add(NameKind.ACTOR, Terms.ACTORS.stream().flatMap(type -> ofType(Node.ANY, type)), Terms.NAME);
        add(NameKind.ISSUE, ofType(iris.graph("issues"), Terms.CONCEPT), Terms.NAME);
        add(NameKind.ACT, ofType(Node.ANY, Terms.ACT_CLASS), Terms.NAME);
        add(NameKind.CLASS, ofType(ontology, Terms.CLASS), Terms.LABEL);
        add(NameKind.PROPERTY, ofType(ontology, Terms.PROPERTY), Terms.LABEL);
        add(NameKind.DOCUMENT, ofType(Node.ANY, Terms.ARTICLE), Terms.HEADLINE);
        find(Node.ANY, Node.ANY, Terms.PUBLISHER)
                .distinct()
                .filter(Node::isLiteral)
                .forEach(publisher -> {
                    String name = publisher.getLiteralLexicalForm();
                    names.add(new Named(NameKind.OUTLET, name, name, List.of(), 0));
                });
        return new Names(names);
    }

    private void add(NameKind kind, Stream<Node> nodes, Node label) {
        nodes.distinct()
                .map(node -> new Named(
                        kind,
                        node.getURI(),
                        shown(node, label).orElseGet(() -> node.getURI().replaceFirst(".*[/#]", "")),
                        find(Node.ANY, node, Terms.OTHER_NAME)
                                .map(Node::getLiteralLexicalForm)
                                .distinct()
                                .toList(),
                        uses.getOrDefault(node, 0)))
                .forEach(names::add);
    }

    /** In English, or in no language. */
    private Optional<String> shown(Node node, Node label) {
        return find(Node.ANY, node, label)
                .filter(it -> List.of("", "en").contains(it.getLiteralLanguage()))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst();
    }

    private Stream<Node> ofType(Node graph, Node type) {
        return Iter.asStream(dataset.find(graph, Node.ANY, Terms.TYPE, type)).map(Quad::getSubject);
    }

    private Stream<Node> find(Node graph, Node subject, Node predicate) {
        return Iter.asStream(dataset.find(graph, subject, predicate, Node.ANY)).map(Quad::getObject);
    }
}
