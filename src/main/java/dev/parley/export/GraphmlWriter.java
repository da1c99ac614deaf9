package dev.parley.export;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Writes GraphML without extensions, as Gephi, igraph, networkx and visone read it; or with labels for yEd, which shows no
 * others. The settings stand in the description of the graph, since Gephi complains of attributes there.
 */
record GraphmlWriter(Dialect dialect) implements NetworkWriter {
    /** Whose extensions are used. */
    enum Dialect {
        COMMON,
        YED
    }

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String YED_NAMESPACE = "http://www.yworks.com/xml/graphml";

    private static final Attribute<Node> LABEL =
            new Attribute<>("label", Attribute.Type.TEXT, node -> Optional.of(node.label()));
    private static final Attribute<Edge> WEIGHT =
            new Attribute<>("weight", Attribute.Type.FIGURE, edge -> Optional.of(edge.weight()));

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        Xml xml = new Xml(out);
        if (dialect == Dialect.YED) xml.open("graphml", "xmlns", NAMESPACE, "xmlns:y", YED_NAMESPACE);
        else xml.open("graphml", "xmlns", NAMESPACE);
        declare(xml, "node", List.of(LABEL));
        declare(xml, "node", Attribute.OF_NODES);
        declare(xml, "edge", List.of(WEIGHT));
        declare(xml, "edge", Attribute.OF_EDGES);
        if (dialect == Dialect.YED) {
            xml.empty("key", "id", "node.graphics", "for", "node", "yfiles.type", "nodegraphics");
            xml.empty("key", "id", "edge.graphics", "for", "edge", "yfiles.type", "edgegraphics");
        }
        xml.open("graph", "id", "network", "edgedefault", network.directed() ? "directed" : "undirected");
        if (!network.settings().isEmpty()) xml.text("desc", String.join("\n", Tidied.lines(network.settings())));
        for (Node node : network.nodes()) node(xml, node);
        for (Edge edge : network.edges()) edge(xml, edge);
        xml.close();
        xml.close();
        xml.finish();
    }

    private static <T> void declare(Xml xml, String owner, List<Attribute<T>> attributes) throws IOException {
        for (Attribute<T> attribute : attributes)
            xml.empty(
                    "key",
                    "id",
                    key(owner, attribute),
                    "for",
                    owner,
                    "attr.name",
                    attribute.name(),
                    "attr.type",
                    attribute.type().graphml);
    }

    private static String key(String owner, Attribute<?> attribute) {
        return owner + "." + attribute.name();
    }

    private void node(Xml xml, Node node) throws IOException {
        xml.open("node", "id", node.id());
        values(xml, "node", List.of(LABEL), node);
        values(xml, "node", Attribute.OF_NODES, node);
        if (dialect == Dialect.YED) {
            xml.open("data", "key", "node.graphics");
            xml.open("y:ShapeNode");
            xml.text("y:NodeLabel", node.label());
            xml.close();
            xml.close();
        }
        xml.close();
    }

    private void edge(Xml xml, Edge edge) throws IOException {
        xml.open("edge", "id", Tidied.id(edge), "source", edge.source(), "target", edge.target());
        values(xml, "edge", List.of(WEIGHT), edge);
        values(xml, "edge", Attribute.OF_EDGES, edge);
        if (dialect == Dialect.YED) {
            xml.open("data", "key", "edge.graphics");
            xml.open("y:PolyLineEdge");
            xml.text("y:EdgeLabel", edge.relation());
            xml.close();
            xml.close();
        }
        xml.close();
    }

    private static <T> void values(Xml xml, String owner, List<Attribute<T>> attributes, T from) throws IOException {
        for (Attribute<T> attribute : attributes) {
            Optional<String> value = attribute.text(from);
            if (value.isPresent()) xml.text("data", value.get(), "key", key(owner, attribute));
        }
    }
}
