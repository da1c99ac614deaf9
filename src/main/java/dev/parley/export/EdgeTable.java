package dev.parley.export;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes the edges as comma separated values with the headings that Gephi's spreadsheet import wants. */
final class EdgeTable implements NetworkWriter {
    @Override
    public void write(Network network, OutputStream out) throws IOException {
        Table table = new Table(out, ',');
        List<String> headings = new ArrayList<>(List.of("Source", "Target", "Type", "Id", "Label", "Weight"));
        Attribute.OF_EDGES.forEach(attribute -> headings.add(attribute.name()));
        table.row(headings);
        String type = network.directed() ? "Directed" : "Undirected";
        for (Edge edge : network.edges()) {
            List<Object> cells = new ArrayList<>(
                    List.of(edge.source(), edge.target(), type, Tidied.id(edge), edge.relation(), edge.weight()));
            Attribute.OF_EDGES.forEach(attribute -> cells.add(attribute.cell(edge)));
            table.row(cells);
        }
        table.finish();
    }
}
