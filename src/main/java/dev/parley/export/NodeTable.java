package dev.parley.export;

import dev.parley.model.Network;
import dev.parley.model.Network.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes the nodes as comma separated values with the headings that Gephi's spreadsheet import wants. */
final class NodeTable implements NetworkWriter {
    @Override
    public void write(Network network, OutputStream out) throws IOException {
        Table table = new Table(out, ',');
        List<String> headings = new ArrayList<>(List.of("Id", "Label"));
        Attribute.OF_NODES.forEach(attribute -> headings.add(attribute.name()));
        table.row(headings);
        for (Node node : network.nodes()) {
            List<Object> cells = new ArrayList<>(List.of(node.id(), node.label()));
            Attribute.OF_NODES.forEach(attribute -> cells.add(attribute.cell(node)));
            table.row(cells);
        }
        table.finish();
    }
}
