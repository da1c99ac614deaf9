package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Membership;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Writes an actor in the words of the authority list. */
final class ActorWriter {
    static final Map<ActorKind, Node> KINDS = Map.of(
            ActorKind.PERSON, PERSON,
            ActorKind.STATE, STATE,
            ActorKind.ORGANIZATION, ORGANIZATION,
            ActorKind.GROUP, GROUP);

    /** The order in which one kind gives way to the next where an actor has several: a state is an organisation too. */
    static final List<ActorKind> WIDEST_FIRST =
            List.of(ActorKind.GROUP, ActorKind.ORGANIZATION, ActorKind.PERSON, ActorKind.STATE);

    private final NamedGraph graph;
    private final Iris iris;

    ActorWriter(NamedGraph graph, Iris iris) {
        this.graph = graph;
        this.iris = iris;
    }

    void write(Actor actor) {
        Node node = iris.actor(actor.id());
        graph.add(node, TYPE, KINDS.get(actor.kind()));
        graph.add(node, NAME, Literals.english(actor.name()));
        actor.aliases().forEach(alias -> graph.add(node, OTHER_NAME, Literals.english(alias)));
        actor.adjectives().forEach(word -> graph.add(node, ADJECTIVE, Literals.english(word)));
        actor.onBehalfOf().ifPresent(other -> graph.add(node, ON_BEHALF_OF, iris.actor(other)));
        actor.wikidata().ifPresent(id -> graph.add(node, SAME_AS, wikidata(id)));
        if (actor.unnamed()) graph.add(node, UNNAMED, Literals.truth(true));
        actor.memberships().forEach(membership -> membership(node, actor.id(), membership));
    }

    private void membership(Node node, String actor, Membership membership) {
        Node role = iris.membership(actor, membership);
        graph.add(node, HAS_MEMBERSHIP, role);
        graph.add(role, TYPE, MEMBERSHIP);
        graph.add(role, IN_ORGANIZATION, iris.actor(membership.organization()));
        graph.add(role, Vocabulary.ROLE, Literals.english(membership.role()));
        membership.from().ifPresent(day -> graph.add(role, FROM, Literals.day(day)));
        membership.until().ifPresent(day -> graph.add(role, UNTIL, Literals.day(day)));
    }

    private static Node wikidata(String id) {
        return NodeFactory.createURI(NAMESPACES.get("wd") + id);
    }
}
