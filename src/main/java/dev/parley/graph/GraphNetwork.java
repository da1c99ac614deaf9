package dev.parley.graph;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Node;
import dev.parley.model.Network.Shape;
import dev.parley.model.Polarity;
import dev.parley.model.StatementRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Draws the graph as a network. Acts lead from those who act to the issues they speak on and to those they speak to or of,
 * positions from actors to issues, documents to what they are about. An act that the text denies, leaves open or knows
 * from others is a relation of its own ("negated agree", "reported demand"), so that "agree" alone stands for facts.
 */
final class GraphNetwork {
    private final Snapshot snapshot;
    private final NetworkDetail detail;
    private final Map<Tie, SortedMap<String, Optional<LocalDate>>> ties = new LinkedHashMap<>();
    private final Map<Thing, Set<String>> parts = new TreeMap<>();
    private final Map<Thing, TreeSet<LocalDate>> days = new TreeMap<>();

    GraphNetwork(Snapshot snapshot, NetworkDetail detail) {
        this.snapshot = snapshot;
        this.detail = detail;
    }

    Network draw(Captions captions) {
        snapshot.documents().stream().forEach(row -> known(Thing.document(row.id()), row.published()));
        snapshot.statements().stream().forEach(this::statement);
        snapshot.positions().stream().forEach(this::position);
        Map<Thing, String> ids = ids();
        List<Node> nodes = new ArrayList<>();
        ids.forEach((thing, id) -> nodes.add(node(thing, id, captions)));
        List<Edge> edges = new ArrayList<>();
        ties.forEach((tie, statements) -> edges.add(tie.edge(ids::get, statements)));
        edges.sort(
                Comparator.comparing(Edge::source).thenComparing(Edge::target).thenComparing(Edge::relation));
        SortedMap<String, String> settings = new TreeMap<>(Map.of("detail", StatementRow.lower(detail)));
        return new Network(Shape.GRAPH, true, nodes, edges, settings);
    }

    private void statement(Card card) {
        Thing document = Thing.document(card.document());
        List<Thing> others = Stream.concat(card.addressees().stream(), card.targets().stream())
                .map(Thing::actor)
                .toList();
        Stream.of(card.actors(), card.via()).flatMap(List::stream).forEach(id -> part(Thing.actor(id), card));
        others.forEach(actor -> part(actor, card));
        card.sides().keySet().forEach(id -> part(Thing.issue(id), card));
        part(document, card);
        if (detail == NetworkDetail.STATEMENTS) node(card, document);
        else summed(card, document, others);
    }

    private void summed(Card card, Thing document, List<Thing> others) {
        for (String actor : card.actors()) {
            for (String issue : card.sides().keySet()) tie(Thing.actor(actor), Thing.issue(issue), act(card), card);
            for (Thing other : others) tie(Thing.actor(actor), other, act(card), card);
            tie(Thing.actor(actor), document, "saidIn", card);
        }
        for (String issue : card.sides().keySet()) tie(document, Thing.issue(issue), "about", card);
    }

    private void node(Card card, Thing document) {
        Thing statement = Thing.statement(card.id());
        part(statement, card);
        card.actors().forEach(actor -> tie(Thing.actor(actor), statement, act(card), card));
        card.addressees().forEach(actor -> tie(statement, Thing.actor(actor), "addressee", card));
        card.targets().forEach(actor -> tie(statement, Thing.actor(actor), "target", card));
        card.via().forEach(actor -> tie(statement, Thing.actor(actor), "via", card));
        card.sides().forEach((issue, stance) -> add(Tie.of(statement, Thing.issue(issue), stance), card));
        card.reportedIn()
                .filter(outer -> snapshot.statements().find(outer).isPresent())
                .ifPresent(outer -> tie(statement, Thing.statement(outer), "reportedIn", card));
        tie(statement, document, "saidIn", card);
    }

    private void position(PositionRow position) {
        Tie tie = Tie.of(
                Thing.actor(position.actor().id()), Thing.issue(position.issue().id()), position.stance());
        position.statements().forEach(id -> snapshot.statements().find(id).ifPresent(card -> add(tie, card)));
    }

    private static String act(Card card) {
        boolean reported = !card.via().isEmpty() || card.reportedIn().isPresent();
        String polarity = card.polarity() == Polarity.AFFIRMED ? "" : StatementRow.lower(card.polarity()) + " ";
        return (reported ? "reported " : "") + polarity + card.act();
    }

    private void tie(Thing source, Thing target, String relation, Card card) {
        add(Tie.of(source, target, relation), card);
    }

    private void add(Tie tie, Card card) {
        ties.computeIfAbsent(tie, it -> new TreeMap<>()).put(card.id(), card.day());
    }

    private void part(Thing thing, Card card) {
        known(thing, card.day());
        parts.computeIfAbsent(thing, it -> new HashSet<>()).add(card.id());
    }

    private void known(Thing thing, Optional<LocalDate> day) {
        TreeSet<LocalDate> known = days.computeIfAbsent(thing, it -> new TreeSet<>());
        day.ifPresent(known::add);
    }

    /** The ids of all things, in order of type and id; where two types share one, the later is told apart by its type. */
    private Map<Thing, String> ids() {
        Set<String> taken = new HashSet<>();
        Map<Thing, String> ids = new LinkedHashMap<>();
        for (Thing thing : days.keySet()) {
            String id = taken.contains(thing.id()) ? StatementRow.lower(thing.type()) + ":" + thing.id() : thing.id();
            taken.add(id);
            ids.put(thing, id);
        }
        return ids;
    }

    private Node node(Thing thing, String id, Captions captions) {
        TreeSet<LocalDate> known = days.get(thing);
        return new Node(
                id,
                captions.label(thing),
                StatementRow.lower(thing.type()),
                captions.kind(thing),
                captions.country(thing),
                parts.getOrDefault(thing, Set.of()).size(),
                known.stream().findFirst(),
                known.isEmpty() ? Optional.empty() : Optional.of(known.last()));
    }
}
