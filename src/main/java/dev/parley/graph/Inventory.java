package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.parley.model.Timex;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Lists and counts what a store holds. */
final class Inventory {
    private static final Comparator<String> BY_FIRST_DAY = Comparator.comparing(
                    (String timex) -> Timex.firstDay(timex).orElse(LocalDate.MIN))
            .thenComparing(Comparator.comparingInt(String::length))
            .thenComparing(Comparator.naturalOrder());

    private final DatasetGraph dataset;
    private final Iris iris;

    Inventory(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    List<DocumentRow> documents() {
        return Iter.toList(find(TYPE, ARTICLE)).stream()
                .map(Quad::getGraph)
                .map(this::document)
                .sorted(Comparator.comparing(DocumentRow::id))
                .toList();
    }

    private DocumentRow document(Node graph) {
        Properties properties = Properties.of(dataset, graph, graph);
        return new DocumentRow(
                Iris.id(graph),
                properties.first(HEADLINE).map(Node::getLiteralLexicalForm),
                properties.first(PUBLISHER).map(Node::getLiteralLexicalForm),
                properties.texts(AUTHOR),
                published(properties).map(LocalDate::parse),
                properties.first(URL).map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm()),
                (int) Iter.count(dataset.find(graph, Node.ANY, TYPE, STATEMENT)));
    }

    Map<String, String> issues() {
        Map<String, String> issues = new TreeMap<>();
        find(IN_SCHEME, iris.issue("scheme")).forEachRemaining(quad -> {
            Properties properties = Properties.of(dataset, quad.getGraph(), quad.getSubject());
            String id = Iris.id(quad.getSubject());
            issues.put(id, Properties.shown(properties.all(NAME)).orElse(id));
        });
        return issues;
    }

    Statistics statistics() {
        Map<Node, Node> documents = new HashMap<>();
        find(TYPE, STATEMENT).forEachRemaining(quad -> documents.put(quad.getSubject(), quad.getGraph()));
        Set<Node> withIssue = subjects(ABOUT);
        withIssue.retainAll(documents.keySet());
        Collection<String> dates = dates(documents);
        return new Statistics(
                (int) Iter.count(find(TYPE, ARTICLE)),
                documents.size(),
                objects(SOURCE).size(),
                objects(ABOUT).size(),
                (int) Iter.count(find(TYPE, POSITION)),
                withIssue.size(),
                dates.stream().min(Timex.EARLIEST_FIRST),
                dates.stream().max(BY_FIRST_DAY),
                outlets(),
                Runs.last(dataset, iris.graph("runs")));
    }

    private List<Statistics.Outlet> outlets() {
        Map<String, List<DocumentRow>> byPublisher = documents().stream()
                .filter(document -> document.publisher().isPresent())
                .collect(groupingBy(document -> document.publisher().orElseThrow(), TreeMap::new, toList()));
        return byPublisher.entrySet().stream()
                .map(outlet -> new Statistics.Outlet(
                        outlet.getKey(),
                        outlet.getValue().size(),
                        outlet.getValue().stream()
                                .mapToInt(DocumentRow::statements)
                                .sum()))
                .toList();
    }

    /** When statements were said, else published, as TIMEX3. */
    private Collection<String> dates(Map<Node, Node> documents) {
        Map<Node, String> said = new HashMap<>();
        find(SAID_ON, Node.ANY)
                .forEachRemaining(
                        quad -> said.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
        Map<Node, Optional<String>> published = new HashMap<>();
        documents.forEach((statement, graph) -> {
            if (!said.containsKey(statement))
                published
                        .computeIfAbsent(graph, it -> published(Properties.of(dataset, it, it)))
                        .ifPresent(day -> said.put(statement, day));
        });
        return said.values();
    }

    private static Optional<String> published(Properties article) {
        return article.first(PUBLISHED).map(Node::getLiteralLexicalForm);
    }

    private Set<Node> subjects(Node predicate) {
        Set<Node> subjects = new HashSet<>();
        find(predicate, Node.ANY).forEachRemaining(quad -> subjects.add(quad.getSubject()));
        return subjects;
    }

    private Set<Node> objects(Node predicate) {
        Set<Node> objects = new HashSet<>();
        find(predicate, Node.ANY).forEachRemaining(quad -> objects.add(quad.getObject()));
        return objects;
    }

    private Iterator<Quad> find(Node predicate, Node object) {
        return dataset.find(Node.ANY, Node.ANY, predicate, object);
    }
}
