package dev.parley.network;

import static java.util.Comparator.comparing;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Node;
import dev.parley.network.Cube.Stretch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the networks of stretches of the facts; a node has the same id in each. */
final class Assembly {
    private final Settings settings;
    private final Levels levels;
    private final Facts facts;
    private final List<Population> populations = new ArrayList<>();

    Assembly(Settings settings, Events events) {
        Coding coding = new Coding(settings, events);
        this.settings = settings;
        this.levels = coding.levels();
        this.facts = coding.facts();
        Set<String> taken = new HashSet<>();
        for (int index = 0; index < settings.variables().size(); index++)
            populations.add(
                    new Population(settings, events, index, coding.codes().get(index), facts, taken));
    }

    Facts facts() {
        return facts;
    }

    Network whole() {
        return network(new Stretch(0, facts.size()));
    }

    Network network(Stretch stretch) {
        List<Node> nodes = new ArrayList<>();
        for (Population population : settings.mode() == Mode.ONE ? populations.subList(0, 1) : populations)
            nodes.addAll(population.nodes(stretch));
        nodes.sort(comparing(Node::type).thenComparing(Node::id));
        List<Edge> edges = edges(stretch);
        edges.sort(comparing(Edge::source).thenComparing(Edge::target));
        return new Network(settings.mode().shape, false, nodes, edges, settings.described());
    }

    private List<Edge> edges(Stretch stretch) {
        if (settings.mode() == Mode.ONE) {
            Population rows = populations.get(0);
            boolean[] members = rows.members(rows.census(stretch));
            return new OneMode(cube(stretch, rows, populations.get(1)), levels, settings, members).edges(rows::id);
        }
        List<Edge> edges = new ArrayList<>();
        for (int row = 0; row < populations.size(); row++)
            for (int column = row + 1; column < populations.size(); column++)
                edges.addAll(edges(stretch, populations.get(row), populations.get(column)));
        return edges;
    }

    private List<Edge> edges(Stretch stretch, Population rows, Population columns) {
        return new TwoMode(cube(stretch, rows, columns), levels, settings).edges(rows::id, columns::id);
    }

    private Cube cube(Stretch stretch, Population rows, Population columns) {
        return new Cube(facts, stretch, rows.axis(), columns.axis(), levels.missing() + 1);
    }
}
