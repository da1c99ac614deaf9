package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.ActorKind;
import dev.parley.model.Position.Change;
import dev.parley.model.Stance;
import dev.parley.model.StatementRow.Name;
import dev.parley.model.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Reads actors, issues, acts and positions as rows of lists. */
final class Rows {
    private final DatasetGraph dataset;
    private final Iris iris;

    Rows(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /** @param statements how many each actor is a source of, by id */
    List<ActorRow> actors(Map<String, Integer> statements) {
        Map<Node, ActorKind> kinds = new TreeMap<>(Comparator.comparing(Node::toString));
        for (ActorKind kind : ActorWriter.WIDEST_FIRST)
            ofType(Node.ANY, ActorWriter.KINDS.get(kind)).forEach(actor -> kinds.put(actor, kind));
        List<ActorRow> rows = new ArrayList<>();
        kinds.forEach((actor, kind) -> {
            String id = Iris.id(actor);
            rows.add(new ActorRow(
                    id,
                    shown(actor),
                    kind,
                    words(actor, OTHER_NAME),
                    values(actor, UNNAMED).contains(Literals.truth(true)),
                    statements.getOrDefault(id, 0)));
        });
        return rows;
    }

    /** @param statements how many are about each issue, by id */
    List<IssueRow> issues(Map<String, Integer> statements, List<PositionRow> positions) {
        Map<String, Map<Stance, Integer>> actors = new HashMap<>();
        positions.forEach(
                position -> actors.computeIfAbsent(position.issue().id(), issue -> new EnumMap<>(Stance.class))
                        .merge(position.stance(), 1, Integer::sum));
        return ofType(iris.graph("issues"), CONCEPT).stream()
                .map(issue -> new IssueRow(
                        Iris.id(issue),
                        shown(issue),
                        Properties.shown(values(issue, DEFINITION)),
                        values(issue, BROADER).stream().map(Iris::id).sorted().toList(),
                        statements.getOrDefault(Iris.id(issue), 0),
                        actors.getOrDefault(Iris.id(issue), Map.of())))
                .toList();
    }

    List<Label> acts() {
        return ofType(iris.graph("ontology"), ACT_CLASS).stream()
                .map(act -> new Label(Iris.id(act), shown(act)))
                .sorted(Comparator.comparing(Label::id))
                .toList();
    }

    List<PositionRow> positions() {
        Node graph = iris.graph("positions");
        return ofType(graph, POSITION).stream()
                .map(node -> position(Properties.of(dataset, graph, node)))
                .toList();
    }

    private PositionRow position(Properties properties) {
        Node holder = properties.one(HOLDER);
        Node issue = properties.one(ABOUT);
        return new PositionRow(
                new Name(Iris.id(holder), shown(holder)),
                new Label(Iris.id(issue), shown(issue)),
                constant(STANCES, properties.one(STANCE)),
                properties.first(SINCE).map(Node::getLiteralLexicalForm),
                ids(properties, BASED_ON),
                properties
                        .first(CONFIDENCE)
                        .map(it -> Double.valueOf(it.getLiteralLexicalForm()))
                        .orElse(1.0),
                properties.all(CHANGE).stream()
                        .map(change -> change(Properties.of(dataset, iris.graph("positions"), change)))
                        .sorted(Comparator.comparing(Change::on, Timex.EARLIEST_FIRST))
                        .toList());
    }

    private static Change change(Properties properties) {
        return new Change(
                constant(STANCES, properties.one(CHANGED_FROM)),
                constant(STANCES, properties.one(CHANGED_TO)),
                properties.text(CHANGED_ON),
                ids(properties, BEFORE),
                ids(properties, AFTER));
    }

    private static List<String> ids(Properties properties, Node property) {
        return properties.all(property).stream().map(Iris::id).sorted().toList();
    }

    private List<Node> ofType(Node graph, Node type) {
        return Iter.toList(Iter.map(dataset.find(graph, Node.ANY, TYPE, type), Quad::getSubject));
    }

    private String shown(Node node) {
        return Properties.shown(values(node, NAME)).orElse(Iris.id(node));
    }

    private List<String> words(Node node, Node predicate) {
        return values(node, predicate).stream()
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    private List<Node> values(Node node, Node predicate) {
        return Iter.toList(Iter.map(dataset.find(Quad.unionGraph, node, predicate, Node.ANY), Quad::getObject));
    }
}
