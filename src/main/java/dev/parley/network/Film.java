package dev.parley.network;

import static java.util.Comparator.comparing;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Spell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the networks of windows into one whose ties have a spell for each. */
final class Film {
    private final Network whole;

    /** @param whole the network of all the time, for its nodes */
    Film(Network whole) {
        this.whole = whole;
    }

    /** A tie in one window. */
    private record Frame(Edge edge, Spell spell) {}

    Network of(List<Slice> slices) {
        Map<List<String>, List<Frame>> ties =
                new TreeMap<>(comparing((List<String> ends) -> ends.get(0)).thenComparing(ends -> ends.get(1)));
        for (Slice slice : slices)
            for (Edge edge : slice.network().edges())
                ties.computeIfAbsent(List.of(edge.source(), edge.target()), ends -> new ArrayList<>())
                        .add(new Frame(edge, spell(slice.window(), edge)));
        List<Edge> edges = ties.values().stream().map(Film::edge).toList();
        return new Network(whole.shape(), whole.directed(), whole.nodes(), edges, whole.settings());
    }

    private static Spell spell(Window window, Edge edge) {
        return new Spell(window.first().toLocalDate(), window.last().toLocalDate(), edge.value());
    }

    private static Edge edge(List<Frame> frames) {
        Edge peak = frames.get(0).edge();
        for (Frame frame : frames) if (frame.edge().weight() > peak.weight()) peak = frame.edge();
        return new Edge(
                peak.source(),
                peak.target(),
                peak.relation(),
                peak.value(),
                peak.positive(),
                peak.negative(),
                new Ids(() -> frames.stream().flatMap(frame -> frame.edge().statements().stream())),
                frames.stream().map(Frame::spell).toList());
    }
}
