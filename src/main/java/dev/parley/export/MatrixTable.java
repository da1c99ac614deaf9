package dev.parley.export;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Writes values as a matrix of comma separated values: labels in the first row and the first column, 0 where there is no
 * tie. Two-mode networks have the nodes that edges come from in rows and the others in columns; all other networks have
 * all nodes in both.
 */
final class MatrixTable implements NetworkWriter {
    @Override
    public void write(Network network, OutputStream out) throws IOException {
        Map<String, String> labels = Labels.of(network.nodes(), UnaryOperator.identity(), UnaryOperator.identity());
        Map<String, Map<String, Double>> values = values(network);
        boolean square = network.shape() != Network.Shape.TWO_MODE;
        String first = first(network);
        List<Node> rows = nodes(network, node -> square || node.type().equals(first));
        List<Node> columns = nodes(network, node -> square || !node.type().equals(first));
        Table table = new Table(out, ',');
        table.row(row("", columns, column -> labels.get(column.id())));
        for (Node row : rows) {
            Map<String, Double> ties = values.getOrDefault(row.id(), Map.of());
            table.row(row(labels.get(row.id()), columns, column -> ties.getOrDefault(column.id(), 0.0)));
        }
        table.finish();
    }

    /** The type of the nodes in rows: edges come from it, and without any the settings name it. */
    private static String first(Network network) {
        Map<String, String> types = new HashMap<>();
        network.nodes().forEach(node -> types.put(node.id(), node.type()));
        return network.edges().stream()
                .map(edge -> types.get(edge.source()))
                .findFirst()
                .orElseGet(() -> network.settings().getOrDefault("between", ""));
    }

    private static List<Node> nodes(Network network, Predicate<Node> wanted) {
        return network.nodes().stream().filter(wanted).toList();
    }

    /** By row and column; what parallel edges hold together. */
    private static Map<String, Map<String, Double>> values(Network network) {
        Map<String, Map<String, Double>> values = new HashMap<>();
        for (Edge edge : network.edges()) {
            add(values, edge.source(), edge.target(), edge.value());
            boolean mirrored = !network.directed() && !edge.source().equals(edge.target());
            if (mirrored) add(values, edge.target(), edge.source(), edge.value());
        }
        return values;
    }

    private static void add(Map<String, Map<String, Double>> values, String row, String column, double value) {
        values.computeIfAbsent(row, it -> new HashMap<>()).merge(column, value, Double::sum);
    }

    private static List<Object> row(String heading, List<Node> columns, Function<Node, Object> cell) {
        List<Object> cells = new ArrayList<>(List.of(heading));
        columns.forEach(column -> cells.add(cell.apply(column)));
        return cells;
    }
}
