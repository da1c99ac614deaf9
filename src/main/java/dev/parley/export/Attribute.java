package dev.parley.export;

import static java.util.stream.Collectors.joining;

import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Node;
import dev.parley.model.Network.Spell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a file says of a node or an edge besides its ends and its label: the same in all formats that have attributes.
 *
 * @param name differs from the others without regard to case
 * @param value of a node or an edge: text, {@link Integer} or {@link Double}, by the type
 */
record Attribute<T>(String name, Type type, Function<T, Optional<?>> value) {
    /** What values are, and how formats name that. */
    enum Type {
        TEXT("string", "string"),
        COUNT("integer", "int"),
        FIGURE("double", "double");

        final String gexf;
        final String graphml;

        Type(String gexf, String graphml) {
            this.gexf = gexf;
            this.graphml = graphml;
        }
    }

    static final List<Attribute<Node>> OF_NODES = List.of(
            new Attribute<>("type", Type.TEXT, node -> Optional.of(node.type())),
            new Attribute<>("kind", Type.TEXT, Node::kind),
            new Attribute<>("country", Type.TEXT, Node::country),
            new Attribute<>("statements", Type.COUNT, node -> Optional.of(node.statements())),
            new Attribute<>("first", Type.TEXT, node -> node.first().map(Object::toString)),
            new Attribute<>("last", Type.TEXT, node -> node.last().map(Object::toString)));

    static final Attribute<Edge> VALUE = new Attribute<>("value", Type.FIGURE, edge -> Optional.of(edge.value()));

    static final List<Attribute<Edge>> OF_EDGES = List.of(
            new Attribute<>("relation", Type.TEXT, edge -> Optional.of(edge.relation())),
            VALUE,
            new Attribute<>("positive", Type.FIGURE, edge -> Optional.of(edge.positive())),
            new Attribute<>("negative", Type.FIGURE, edge -> Optional.of(edge.negative())),
            new Attribute<>(
                    "statements",
                    Type.COUNT,
                    edge -> Optional.of(edge.statements().size())),
            new Attribute<>("statement_ids", Type.TEXT, edge -> Optional.of(ids(edge))),
            new Attribute<>("first", Type.TEXT, edge -> first(edge)
                    .map(spell -> spell.first().toString())),
            new Attribute<>("last", Type.TEXT, edge -> last(edge)
                    .map(spell -> spell.last().toString())));

    /** The value as text. */
    Optional<String> text(T owner) {
        return value.apply(owner).map(it -> it instanceof Double figure ? figure(figure) : it.toString());
    }

    /** The value as {@link Table} takes it. */
    Object cell(T owner) {
        return value.apply(owner).map(Object.class::cast).orElse("");
    }

    /** In full: some readers know no exponents. */
    static String figure(double figure) {
        return BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
    }

    /** Made when it is written: those of all edges together can be very many. */
    private static String ids(Edge edge) {
        return edge.statements().stream().map(Words::line).collect(joining(" "));
    }

    private static Optional<Spell> first(Edge edge) {
        return edge.spells().stream().findFirst();
    }

    private static Optional<Spell> last(Edge edge) {
        return edge.spells().stream().reduce((one, next) -> next);
    }
}
