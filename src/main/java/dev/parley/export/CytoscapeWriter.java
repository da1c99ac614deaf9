package dev.parley.export;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes the JSON that Cytoscape and cytoscape.js read; the settings are columns of the network. */
final class CytoscapeWriter implements NetworkWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        Map<String, Object> about = new LinkedHashMap<>(network.settings());
        about.putIfAbsent("name", "Parley");
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format_version", "1.0");
        file.put("generated_by", network.settings().getOrDefault("program", "Parley"));
        file.put("target_cytoscapejs_version", "~2.1");
        file.put("data", about);
        Map<String, Object> elements = new LinkedHashMap<>();
        elements.put(
                "nodes", network.nodes().stream().map(CytoscapeWriter::node).toList());
        elements.put(
                "edges", network.edges().stream().map(CytoscapeWriter::edge).toList());
        file.put("elements", elements);
        out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file));
        out.write('\n');
    }

    private static Map<String, Object> node(Node node) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", node.id());
        data.put("name", node.label());
        values(Attribute.OF_NODES, node, data);
        return Map.of("data", data);
    }

    private static Map<String, Object> edge(Edge edge) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", Tidied.id(edge));
        data.put("source", edge.source());
        data.put("target", edge.target());
        data.put("interaction", edge.relation());
        data.put("weight", edge.weight());
        values(Attribute.OF_EDGES, edge, data);
        return Map.of("data", data);
    }

    private static <T> void values(List<Attribute<T>> attributes, T owner, Map<String, Object> data) {
        for (Attribute<T> attribute : attributes)
            attribute.value().apply(owner).ifPresent(value -> data.put(attribute.name(), value));
    }
}
