package dev.parley.export;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Writes Pajek's {@code .net}: vertices by number, either arcs or edges, and the value of each. It knows no ids and no
 * quotes in labels; networkx takes vertices of one label for one, and a backslash for an escape.
 */
final class PajekWriter implements NetworkWriter {
    @Override
    public void write(Network network, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        for (String setting : Tidied.lines(network.settings())) lines.add("% " + setting);
        List<Node> nodes = network.nodes();
        lines.add("*Vertices " + nodes.size());
        Map<String, String> labels = Labels.of(nodes, PajekWriter::label, UnaryOperator.identity());
        Map<String, Integer> numbers = new HashMap<>();
        for (Node node : nodes) {
            numbers.put(node.id(), numbers.size() + 1);
            lines.add(numbers.get(node.id()) + " \"" + labels.get(node.id()) + "\"");
        }
        lines.add(network.directed() ? "*Arcs" : "*Edges");
        for (Edge edge : network.edges())
            lines.add(numbers.get(edge.source()) + " " + numbers.get(edge.target()) + " "
                    + Attribute.figure(edge.value()));
        lines.finish();
    }

    private static String label(String label) {
        return label.replace('"', '\'').replace('\\', '/');
    }
}
