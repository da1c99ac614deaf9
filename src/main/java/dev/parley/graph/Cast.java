package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Membership;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;

/** Reads back the actors of a store with their roles: those of the list, and those that only documents know. */
final class Cast {
    private static final Comparator<Membership> IN_ORDER = Comparator.comparing(
                    (Membership membership) -> membership.from().orElse(LocalDate.MIN))
            .thenComparing(Membership::organization)
            .thenComparing(Membership::role);
    /** A state is an organisation too: the narrower kind is set last and stands. */
    private static final List<ActorKind> WIDEST_FIRST =
            List.of(ActorKind.GROUP, ActorKind.ORGANIZATION, ActorKind.PERSON, ActorKind.STATE);

    private final Graph all;

    Cast(DatasetGraph dataset) {
        this.all = GraphView.createUnionGraph(dataset);
    }

    /** In order of id. */
    List<Actor> read() {
        Map<Node, ActorKind> kinds = new TreeMap<>(Comparator.comparing(Iris::id));
        for (ActorKind kind : WIDEST_FIRST)
            all.find(Node.ANY, TYPE, ActorWriter.KINDS.get(kind))
                    .forEachRemaining(triple -> kinds.put(triple.getSubject(), kind));
        return kinds.entrySet().stream()
                .map(entry -> actor(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Actor actor(Node node, ActorKind kind) {
        Properties properties = Properties.of(all, node);
        return new Actor(
                Iris.id(node),
                Properties.shown(properties.all(NAME)).orElse(Iris.id(node)),
                kind,
                properties.texts(OTHER_NAME),
                properties.texts(ADJECTIVE),
                properties.all(HAS_MEMBERSHIP).stream()
                        .map(this::membership)
                        .sorted(IN_ORDER)
                        .toList(),
                properties.first(ON_BEHALF_OF).map(Iris::id),
                properties.first(SAME_AS).map(Iris::id),
                properties.all(UNNAMED).contains(Literals.truth(true)));
    }

    private Membership membership(Node node) {
        Properties properties = Properties.of(all, node);
        return new Membership(
                Iris.id(properties.one(IN_ORGANIZATION)),
                Properties.shown(properties.all(Vocabulary.ROLE)).orElse(""),
                day(properties, FROM),
                day(properties, UNTIL));
    }

    private static Optional<LocalDate> day(Properties properties, Node property) {
        return properties.first(property).map(Node::getLiteralLexicalForm).map(LocalDate::parse);
    }
}
