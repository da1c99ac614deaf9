package dev.parley.serve;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.network.RefusedSettings;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lies around one node of a network. */
final class Ego {
    private Ego() {}

    /**
     * The node, those that it is tied to, and the ties among all these.
     *
     * @throws RefusedSettings when the network has no such node
     */
    static Network of(Network network, String id) {
        if (network.nodes().stream().noneMatch(node -> node.id().equals(id)))
            throw new RefusedSettings(
                    "ego is the id of a node of this network, and '" + id + "' is none; leave it out to see them all");
        Set<String> near = network.edges().stream()
                .filter(edge -> edge.source().equals(id) || edge.target().equals(id))
                .flatMap(edge -> Stream.of(edge.source(), edge.target()))
                .collect(Collectors.toSet());
        near.add(id);
        SortedMap<String, String> settings = new TreeMap<>(network.settings());
        settings.put(Discourse.EGO, id);
        return new Network(
                network.shape(),
                network.directed(),
                network.nodes().stream()
                        .filter(node -> near.contains(node.id()))
                        .toList(),
                network.edges().stream().filter(edge -> isAmong(near, edge)).toList(),
                settings);
    }

    private static boolean isAmong(Set<String> ids, Edge edge) {
        return ids.contains(edge.source()) && ids.contains(edge.target());
    }
}
