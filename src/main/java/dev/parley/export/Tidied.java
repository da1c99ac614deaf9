package dev.parley.export;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Node;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes a network ready for files: ids that every format takes, text that every reader takes, dates in its settings. */
final class Tidied {
    private final Map<String, String> ids = new HashMap<>();
    private final Distinct distinct = new Distinct(UnaryOperator.identity());

    private Tidied() {}

    static Network of(Network network) {
        Tidied tidied = new Tidied();
        // Ids that need no change are given out first, so that they keep what their IRIs end in.
        network.nodes().stream()
                .map(Node::id)
                .filter(id -> Words.id(id).equals(id))
                .forEach(tidied::id);
        return new Network(
                network.shape(),
                network.directed(),
                network.nodes().stream().map(tidied::node).toList(),
                network.edges().stream().map(tidied::edge).toList(),
                settings(network));
    }

    private String id(String id) {
        return ids.computeIfAbsent(id, it -> distinct.name(Words.id(it)));
    }

    private Node node(Node node) {
        String label = Words.line(node.label());
        return new Node(
                id(node.id()),
                label.isEmpty() ? id(node.id()) : label,
                Words.line(node.type()),
                node.kind().map(Words::line),
                node.country().map(Words::line),
                node.statements(),
                node.first(),
                node.last());
    }

    private Edge edge(Edge edge) {
        return new Edge(
                id(edge.source()),
                id(edge.target()),
                Words.line(edge.relation()),
                edge.value(),
                edge.positive(),
                edge.negative(),
                edge.statements(),
                edge.spells());
    }

    /** What the network was made with, and the days between which its statements were said. */
    private static SortedMap<String, String> settings(Network network) {
        SortedMap<String, String> settings = new TreeMap<>();
        network.settings().forEach((name, value) -> settings.put(Words.line(name), Words.line(value)));
        days(network.nodes().stream().map(Node::first))
                .min(Comparator.naturalOrder())
                .ifPresent(day -> settings.putIfAbsent("first statement", day.toString()));
        days(network.nodes().stream().map(Node::last))
                .max(Comparator.naturalOrder())
                .ifPresent(day -> settings.putIfAbsent("last statement", day.toString()));
        return settings;
    }

    private static Stream<LocalDate> days(Stream<Optional<LocalDate>> days) {
        return days.flatMap(Optional::stream);
    }

    /** The settings as lines {@code name: value}, in order of name. */
    static List<String> lines(SortedMap<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + ": " + setting.getValue())
                .toList();
    }

    /** An id for an edge that no node has and that stays the same while its ends and its relation do. */
    static String id(Edge edge) {
        return edge.source() + ":" + Words.id(edge.relation()) + ":" + edge.target();
    }
}
