package dev.parley.export;

import static java.util.stream.Collectors.joining;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Spell;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Writes edges between the same two nodes as one, for formats or readers that keep only one of them (Gephi does, of
 * GraphML). Its value is the sum of their weights, without a sign, since different relations cannot be set off
 * against each other; what is for and what is against is summed, each by itself.
 */
record Merged(NetworkWriter writer) implements NetworkWriter {
    private record Pair(String source, String target) {}

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        Map<Pair, List<Edge>> parallel = new LinkedHashMap<>();
        for (Edge edge : network.edges())
            parallel.computeIfAbsent(pair(edge, network.directed()), pair -> new ArrayList<>())
                    .add(edge);
        List<Edge> edges = parallel.values().stream().map(Merged::one).toList();
        Network merged = new Network(network.shape(), network.directed(), network.nodes(), edges, network.settings());
        writer.write(merged, out);
    }

    private static Pair pair(Edge edge, boolean directed) {
        boolean swap = !directed && edge.source().compareTo(edge.target()) > 0;
        return swap ? new Pair(edge.target(), edge.source()) : new Pair(edge.source(), edge.target());
    }

    private static Edge one(List<Edge> edges) {
        if (edges.size() == 1) return edges.get(0);
        TreeSet<String> statements = new TreeSet<>();
        edges.forEach(edge -> statements.addAll(edge.statements()));
        return new Edge(
                edges.get(0).source(),
                edges.get(0).target(),
                edges.stream().map(Edge::relation).distinct().sorted().collect(joining(", ")),
                sum(edges, Edge::weight),
                sum(edges, Edge::positive),
                sum(edges, Edge::negative),
                List.copyOf(statements),
                spells(edges));
    }

    private static double sum(List<Edge> edges, ToDoubleFunction<Edge> figure) {
        return edges.stream().mapToDouble(figure).sum();
    }

    /** From the first day of any to the last day of any; nothing where one has no date, for it may hold at any time. */
    private static List<Spell> spells(List<Edge> edges) {
        if (edges.stream().anyMatch(edge -> edge.spells().isEmpty())) return List.of();
        List<Spell> all = edges.stream().flatMap(edge -> edge.spells().stream()).toList();
        return List.of(new Spell(
                all.stream().map(Spell::first).min(LocalDate::compareTo).orElseThrow(),
                all.stream().map(Spell::last).max(LocalDate::compareTo).orElseThrow(),
                sum(edges, Edge::weight)));
    }
}
