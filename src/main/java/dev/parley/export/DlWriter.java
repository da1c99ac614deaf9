package dev.parley.export;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes UCINET's DL as a list of the matrix's cells that are not 0, so ties without direction stand in it both ways. All
 * labels stand on one line between commas and hold neither blanks nor quotes: no other form is read by both Gephi and
 * igraph. UCINET wants them to differ without regard to case and takes 255 characters. There is no room for settings.
 */
final class DlWriter implements NetworkWriter {
    private static final int LONGEST = 200;

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        List<Node> nodes = network.nodes();
        lines.add("dl n=" + nodes.size());
        lines.add("format = edgelist1");
        lines.add("labels:");
        Map<String, String> labels = Labels.of(nodes, DlWriter::label, label -> label.toLowerCase(Locale.ROOT));
        lines.add(nodes.stream().map(node -> labels.get(node.id())).collect(Collectors.joining(",")));
        lines.add("data:");
        Map<String, Integer> numbers = new HashMap<>();
        nodes.forEach(node -> numbers.put(node.id(), numbers.size() + 1));
        for (Edge edge : network.edges()) {
            lines.add(cell(numbers, edge.source(), edge.target(), edge.value()));
            boolean mirrored = !network.directed() && !edge.source().equals(edge.target());
            if (mirrored) lines.add(cell(numbers, edge.target(), edge.source(), edge.value()));
        }
        lines.finish();
    }

    private static String cell(Map<String, Integer> numbers, String row, String column, double value) {
        return numbers.get(row) + " " + numbers.get(column) + " " + Attribute.figure(value);
    }

    /** Cut to a length that leaves room for a number. */
    private static String label(String label) {
        String plain = label.replaceAll("[\\s\"',;:]+", "_").replaceAll("^_+|_+$", "");
        String kept = plain.isEmpty() ? "_" : plain;
        return kept.substring(0, kept.offsetByCodePoints(0, Math.min(LONGEST, kept.codePointCount(0, kept.length()))));
    }
}
