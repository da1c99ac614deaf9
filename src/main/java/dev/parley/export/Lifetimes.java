package dev.parley.export;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Node;
import dev.parley.model.Network.Spell;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * From which day to which nodes are there, and the whole network.
 *
 * @param whole none where nothing in the network has a date
 * @param nodes by id; those of which no date is known are there all the time
 */
record Lifetimes(Optional<Days> whole, Map<String, Days> nodes) {
    /** Of a network in which time does not count. */
    static final Lifetimes NONE = new Lifetimes(Optional.empty(), Map.of());

    /** Both inclusive. */
    record Days(LocalDate first, LocalDate last) {
        private Days and(Days other) {
            return new Days(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }
    }

    /** A node with dates is there from its first statement to its last, and while any of its edges is. */
    static Lifetimes of(Network network) {
        Map<String, Days> nodes = new HashMap<>();
        for (Node node : network.nodes())
            if (node.first().isPresent() && node.last().isPresent())
                nodes.put(
                        node.id(),
                        new Days(node.first().orElseThrow(), node.last().orElseThrow()));
        Map<String, Days> edges = new HashMap<>();
        for (Edge edge : network.edges())
            for (Spell spell : edge.spells()) {
                Days days = new Days(spell.first(), spell.last());
                edges.merge(edge.source(), days, Days::and);
                edges.merge(edge.target(), days, Days::and);
            }
        nodes.replaceAll(
                (id, days) -> Optional.ofNullable(edges.get(id)).map(days::and).orElse(days));
        return new Lifetimes(
                around(nodes.values())
                        .map(all -> around(edges.values()).map(all::and).orElse(all))
                        .or(() -> around(edges.values())),
                nodes);
    }

    private static Optional<Days> around(Collection<Days> days) {
        return days.stream().reduce(Days::and);
    }
}
