package dev.parley.export;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes Graphviz's DOT. The settings are comments: with attributes of the graph Gephi reads no node. */
final class DotWriter implements NetworkWriter {
    @Override
    public void write(Network network, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        for (String setting : Tidied.lines(network.settings())) lines.add("// " + setting);
        lines.add((network.directed() ? "digraph" : "graph") + " {");
        String arrow = network.directed() ? " -> " : " -- ";
        for (Node node : network.nodes())
            lines.add("  " + quoted(node.id()) + " [label=" + quoted(node.label()) + values(Attribute.OF_NODES, node)
                    + "];");
        for (Edge edge : network.edges())
            lines.add("  " + quoted(edge.source()) + arrow + quoted(edge.target()) + " [label="
                    + quoted(edge.relation()) + ", weight=" + Attribute.figure(edge.weight())
                    + values(Attribute.OF_EDGES, edge) + "];");
        lines.add("}");
        lines.finish();
    }

    private static <T> String values(List<Attribute<T>> attributes, T owner) {
        StringBuilder values = new StringBuilder();
        for (Attribute<T> attribute : attributes) {
            Optional<String> value = attribute.text(owner);
            value.ifPresent(it ->
                    values.append(", ").append(attribute.name()).append('=').append(quoted(it)));
        }
        return values.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
