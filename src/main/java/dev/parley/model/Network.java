package dev.parley.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Nodes, edges between them, and how they were made.
 *
 * @param directed whether the source of an edge differs from its target; true for graphs of acts, false for networks
 *     of agreement
 * @param nodes by type, then id; their ids differ
 * @param edges by source, target and relation; both ends are among the nodes, and the three together differ
 * @param settings what it was made with, by name of the setting: for the reader of a file
 */
public record Network(
        Shape shape, boolean directed, List<Node> nodes, List<Edge> edges, SortedMap<String, String> settings) {
    /** The relation of ties that keep both sides apart. */
    public static final String SIGNED = "signed";

    /** What the nodes are: all of one variable, or of as many as the name says, or whatever a graph holds. */
    public enum Shape {
        ONE_MODE,
        TWO_MODE,
        THREE_MODE,
        GRAPH
    }

    /**
     * An actor, an issue, a document or whatever else can stand in a network.
     *
     * @param id the same in every format, and the last part of its IRI where it has one
     * @param type the variable that it is a value of: {@code person}, {@code organization}, {@code issue}, …
     * @param kind of an actor: as {@link ActorKind} in lower case
     * @param country of an actor: the name of the state on whose behalf it acts
     * @param statements how many it has a part in
     * @param first when the earliest of them was said
     * @param last when the latest of them was said
     */
    public record Node(
            String id,
            String label,
            String type,
            Optional<String> kind,
            Optional<String> country,
            int statements,
            Optional<LocalDate> first,
            Optional<LocalDate> last) {}

    /**
     * A tie, and what it rests on.
     *
     * @param relation what ties the two: the aggregation for networks ({@code congruence}), an act or a stance for graphs
     * @param value as computed; negative where conflict prevails; 0 only where a signed tie is balanced
     * @param positive how much speaks for the tie, on the scale of the value
     * @param negative how much speaks against it, at least 0, on the scale of the value
     * @param statements ids of the statements it rests on, sorted; a view that need not hold them, so go through it
     *     once rather than by index
     * @param spells when it holds, in order of time; none where no date is known
     */
    public record Edge(
            String source,
            String target,
            String relation,
            double value,
            double positive,
            double negative,
            List<String> statements,
            List<Spell> spells) {
        public Edge {
            // Not copied: all edges of a large network together rest on far more statements than there are.
            statements = Collections.unmodifiableList(statements);
            spells = List.copyOf(spells);
            double weight = relation.equals(SIGNED) ? positive + negative : Math.abs(value);
            if (!(Double.isFinite(weight) && weight > 0)) throw new IllegalArgumentException("no weight: " + weight);
        }

        /** What formats take that know no negative weights: finite and above 0; of a signed tie what lies on both sides. */
        public double weight() {
            return relation.equals(SIGNED) ? positive + negative : Math.abs(value);
        }
    }

    /** From the first to the last day, inclusive, with the value in that time. */
    public record Spell(LocalDate first, LocalDate last, double value) {}

    public Network {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** The network of these settings in which nothing is tied to anything. */
    public static Network empty(Shape shape, boolean directed, Map<String, String> settings) {
        return new Network(shape, directed, List.of(), List.of(), new TreeMap<>(settings));
    }
}
