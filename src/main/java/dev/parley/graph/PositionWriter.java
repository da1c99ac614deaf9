package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.Position;
import dev.parley.model.Position.Change;
import dev.parley.model.Position.Repetition;
import java.util.List;
import org.apache.jena.graph.Node;

/** Writes one position with its changes, and which of its statements tell the same act. */
final class PositionWriter {
    private final NamedGraph graph;
    private final Iris iris;

    PositionWriter(NamedGraph graph, Iris iris) {
        this.graph = graph;
        this.iris = iris;
    }

    void write(Node place, Position position) {
        Node holder = iris.actor(position.actor());
        Node issue = iris.issue(position.issue());
        graph.add(place, TYPE, POSITION);
        graph.add(place, HOLDER, holder);
        graph.add(place, ABOUT, issue);
        graph.add(place, STANCE, STANCES.get(position.stance()));
        graph.add(place, CONFIDENCE, Literals.decimal(position.confidence()));
        position.since().ifPresent(date -> graph.add(place, SINCE, Literals.time(date)));
        statements(place, BASED_ON, position.statements());
        position.changes().forEach(change -> change(place, change));
        position.repetitions().forEach(repetition -> repetition(place, repetition));
        if (SIDES.containsKey(position.stance())) graph.add(holder, SIDES.get(position.stance()), issue);
    }

    private void change(Node place, Change change) {
        Node node = Iris.change(place, change.on());
        graph.add(place, CHANGE, node);
        graph.add(node, TYPE, CHANGE_CLASS);
        graph.add(node, CHANGED_FROM, STANCES.get(change.from()));
        graph.add(node, CHANGED_TO, STANCES.get(change.to()));
        graph.add(node, CHANGED_ON, Literals.time(change.on()));
        statements(node, BEFORE, change.before());
        statements(node, AFTER, change.after());
    }

    private void repetition(Node place, Repetition repetition) {
        Node first = iris.statement(repetition.first());
        Node second = iris.statement(repetition.second());
        graph.add(first, SAME_ACT_AS, second);
        graph.add(second, SAME_ACT_AS, first);
        graph.add(place, RETOLD, first);
        graph.add(place, RETOLD, second);
    }

    private void statements(Node subject, Node property, List<String> statements) {
        statements.forEach(statement -> graph.add(subject, property, iris.statement(statement)));
    }
}
