package dev.parley.export;

import dev.parley.export.Lifetimes.Days;
import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Node;
import dev.parley.model.Network.Spell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One GEXF file in the making: dynamic where there are lifetimes. */
final class GexfFile {
    private static final String NAMESPACE = "http://gexf.net/1.3";

    /** Gephi knows the weight of an edge over time by this id. */
    private static final String WEIGHT = "weight";

    private final Network network;
    private final Lifetimes lifetimes;
    private final Xml xml;
    private final boolean dynamic;

    GexfFile(Network network, Lifetimes lifetimes, Xml xml) {
        this.network = network;
        this.lifetimes = lifetimes;
        this.xml = xml;
        this.dynamic = lifetimes.whole().isPresent();
    }

    void write() throws IOException {
        xml.open("gexf", "xmlns", NAMESPACE, "version", "1.3");
        xml.open("meta");
        xml.text("creator", network.settings().getOrDefault("program", "Parley"));
        xml.text("description", String.join("\n", Tidied.lines(network.settings())));
        xml.close();
        xml.open("graph", graph());
        declarations();
        xml.open("nodes");
        for (Node node : network.nodes()) node(node);
        xml.close();
        xml.open("edges");
        for (Edge edge : network.edges()) edge(edge);
        xml.close();
        xml.close();
        xml.close();
        xml.finish();
    }

    private String[] graph() {
        List<String> attributes = new ArrayList<>(List.of(
                "defaultedgetype", network.directed() ? "directed" : "undirected",
                "mode", dynamic ? "dynamic" : "static"));
        lifetimes.whole().ifPresent(days -> {
            attributes.addAll(List.of("timeformat", "date", "timerepresentation", "interval"));
            attributes.addAll(interval(days.first(), days.last()));
        });
        return attributes.toArray(String[]::new);
    }

    private void declarations() throws IOException {
        declare("node", "static", Attribute.OF_NODES);
        declare("edge", "static", dynamic ? without(Attribute.VALUE) : Attribute.OF_EDGES);
        if (!dynamic) return;
        Attribute<Edge> weight = new Attribute<>(WEIGHT, Attribute.Type.FIGURE, edge -> Optional.of(edge.weight()));
        declare("edge", "dynamic", List.of(weight, Attribute.VALUE));
    }

    private static List<Attribute<Edge>> without(Attribute<Edge> one) {
        return Attribute.OF_EDGES.stream()
                .filter(attribute -> !attribute.equals(one))
                .toList();
    }

    private <T> void declare(String owner, String mode, List<Attribute<T>> attributes) throws IOException {
        xml.open("attributes", "class", owner, "mode", mode);
        for (Attribute<T> attribute : attributes)
            xml.empty("attribute", "id", attribute.name(), "title", attribute.name(), "type", attribute.type().gexf);
        xml.close();
    }

    private void node(Node node) throws IOException {
        List<String> attributes = new ArrayList<>(List.of("id", node.id(), "label", node.label()));
        Optional<Days> life = Optional.ofNullable(lifetimes.nodes().get(node.id()));
        life.ifPresent(days -> attributes.addAll(interval(days.first(), days.last())));
        xml.open("node", attributes.toArray(String[]::new));
        xml.open("attvalues");
        values(Attribute.OF_NODES, node);
        xml.close();
        xml.close();
    }

    private void edge(Edge edge) throws IOException {
        xml.open(
                "edge",
                "id",
                Tidied.id(edge),
                "source",
                edge.source(),
                "target",
                edge.target(),
                "kind",
                edge.relation(),
                "label",
                edge.relation(),
                "weight",
                Attribute.figure(edge.weight()));
        boolean spells = dynamic && !edge.spells().isEmpty();
        xml.open("attvalues");
        values(spells ? without(Attribute.VALUE) : Attribute.OF_EDGES, edge);
        if (spells) for (Spell spell : edge.spells()) values(edge, spell);
        xml.close();
        if (spells) spells(edge.spells());
        xml.close();
    }

    private <T> void values(List<Attribute<T>> attributes, T owner) throws IOException {
        for (Attribute<T> attribute : attributes) {
            Optional<String> value = attribute.text(owner);
            if (value.isPresent()) xml.empty("attvalue", "for", attribute.name(), "value", value.get());
        }
    }

    /** A signed tie may be balanced for a while: then it weighs what it weighs on the whole. */
    private void values(Edge edge, Spell spell) throws IOException {
        value(spell, WEIGHT, spell.value() == 0 ? edge.weight() : Math.abs(spell.value()));
        value(spell, Attribute.VALUE.name(), spell.value());
    }

    private void value(Spell spell, String name, double figure) throws IOException {
        List<String> attributes = new ArrayList<>(List.of("for", name, "value", Attribute.figure(figure)));
        attributes.addAll(interval(spell.first(), spell.last()));
        xml.empty("attvalue", attributes.toArray(String[]::new));
    }

    private void spells(List<Spell> spells) throws IOException {
        xml.open("spells");
        for (Spell spell : spells)
            xml.empty("spell", interval(spell.first(), spell.last()).toArray(String[]::new));
        xml.close();
    }

    private static List<String> interval(Object first, Object last) {
        return Arrays.asList("start", first.toString(), "end", last.toString());
    }
}
