package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Membership;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads the authority list: {@code actor:ID a foaf:Person ; skos:prefLabel "…" ; …}, one membership a node of its own. */
final class ActorReader {
    private static final String SPACE = Iris.DEFAULT_BASE + "actor/";
    private static final Comparator<Membership> IN_ORDER = Comparator.comparing(
                    (Membership membership) -> membership.from().orElse(LocalDate.MIN))
            .thenComparing(Membership::organization)
            .thenComparing(Membership::role);

    private final Entries entries;
    private final Map<Node, ActorKind> kinds = new TreeMap<>(Comparator.comparing(Node::toString));
    private final Set<Node> used;

    ActorReader(Entries entries) {
        this.entries = entries;
        for (ActorKind kind : ActorWriter.WIDEST_FIRST)
            entries.ofType(ActorWriter.KINDS.get(kind)).forEach(node -> kinds.put(node, kind));
        used = kinds.keySet().stream()
                .flatMap(node -> entries.of(node).all(HAS_MEMBERSHIP).stream())
                .collect(Collectors.toSet());
    }

    /** The actors in order of id; what is wrong with the others goes to the entries' problems. */
    List<Actor> read() {
        for (Node subject : entries.subjects()) {
            boolean membership = entries.of(subject).all(TYPE).contains(MEMBERSHIP);
            if (!kinds.containsKey(subject) && !membership)
                entries.problem(
                        subject,
                        "has no kind; give it foaf:Person, :State, org:Organization, foaf:Group or org:Membership");
            if (membership && !used.contains(subject))
                entries.problem(subject, "belongs to nobody; name it with org:hasMembership");
        }
        List<Actor> actors = new ArrayList<>();
        kinds.forEach((node, kind) -> actor(node, kind).ifPresent(actors::add));
        new ActorFaults((id, reason) -> entries.problem(NodeFactory.createURI(SPACE + id), reason)).find(actors);
        return actors;
    }

    private Optional<Actor> actor(Node node, ActorKind kind) {
        if (!node.getURI().startsWith(SPACE)) {
            entries.problem(node, "is no actor's IRI: it must begin with " + SPACE);
            return Optional.empty();
        }
        Properties properties = entries.of(node);
        Optional<String> name = Properties.shown(properties.all(NAME));
        if (name.isEmpty()) entries.problem(node, "has no skos:prefLabel in English or without a language");
        try {
            return Optional.of(actor(node, name.orElse("?"), kind, properties));
        } catch (IllegalArgumentException wrong) {
            entries.problem(node, "is no actor: " + wrong.getMessage());
            return Optional.empty();
        }
    }

    private Actor actor(Node node, String name, ActorKind kind, Properties properties) {
        return new Actor(
                Iris.id(node),
                name,
                kind,
                properties.texts(OTHER_NAME),
                properties.texts(ADJECTIVE),
                memberships(node, properties),
                properties.first(ON_BEHALF_OF).map(other -> reference(node, other)),
                properties.all(SAME_AS).stream()
                        .flatMap(it -> wikidata(it).stream())
                        .findFirst(),
                properties.all(UNNAMED).contains(Literals.truth(true)));
    }

    private List<Membership> memberships(Node holder, Properties properties) {
        return properties.all(HAS_MEMBERSHIP).stream()
                .filter(Node::isURI)
                .flatMap(node -> membership(holder, node).stream())
                .sorted(IN_ORDER)
                .toList();
    }

    private Optional<Membership> membership(Node holder, Node node) {
        Properties properties = entries.of(node);
        if (!properties.all(TYPE).contains(MEMBERSHIP)) {
            entries.problem(holder, "has the membership " + Iris.id(node) + ", which is no org:Membership");
            return Optional.empty();
        }
        Optional<Node> organization = properties.first(IN_ORGANIZATION);
        Optional<String> role = Properties.shown(properties.all(Vocabulary.ROLE));
        if (organization.isEmpty() || role.isEmpty()) {
            entries.problem(node, "needs org:organization and org:role");
            return Optional.empty();
        }
        return Optional.of(
                new Membership(reference(node, organization.get()), role.get(), day(node, FROM), day(node, UNTIL)));
    }

    private Optional<LocalDate> day(Node membership, Node property) {
        Optional<Node> value = entries.of(membership).first(property);
        if (value.isEmpty()) return Optional.empty();
        boolean day = value.get().isLiteral()
                && value.get().getLiteralDatatype().equals(XSDDatatype.XSDdate)
                && value.get().getLiteral().isWellFormed();
        if (day) return Optional.of(LocalDate.parse(value.get().getLiteralLexicalForm()));
        entries.problem(membership, "needs a day such as \"2012-05-07\"^^xsd:date for :" + property.getLocalName());
        return Optional.empty();
    }

    private String reference(Node from, Node to) {
        if (!kinds.containsKey(to)) entries.problem(from, "refers to " + to + ", which is no actor of the list");
        return to.isURI() ? Iris.id(to) : to.toString();
    }

    /** The id in Wikidata, if it is an IRI there. */
    static Optional<String> wikidata(Node node) {
        String space = NAMESPACES.get("wd");
        return node.isURI() && node.getURI().startsWith(space)
                ? Optional.of(node.getURI().substring(space.length()))
                : Optional.empty();
    }
}
