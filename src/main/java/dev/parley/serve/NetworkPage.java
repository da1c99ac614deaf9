package dev.parley.serve;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.parley.export.NetworkFormat;
import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Node;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A discourse network: drawn, and as a table.
 *
 * @param network what was asked for, unless it was refused
 * @param tie the tie that is open, if one is
 * @param refusal why there is no network, in words
 */
record NetworkPage(@JsonIgnore NetworkForm form, Optional<Network> network, Optional<Tie> tie, Optional<String> refusal)
        implements View {
    /** Most nodes that are drawn. */
    static final int DRAWN = 2000;
    /** Most ties in the table. */
    private static final int LISTED = 300;

    /** A tie with the sentences that it rests on. */
    record Tie(Edge edge, @JsonIgnore List<Excerpt> excerpts) {
        boolean cut() {
            return excerpts.size() < edge.statements().size();
        }

        int statements() {
            return edge.statements().size();
        }
    }

    /** A tie as the table shows it; the sign is that of its value. */
    record Row(String source, String target, String value, String sides, String side, int statements, Address href) {}

    /** A file of this network. */
    record File(String name, Address href) {}

    @Override
    public String title() {
        return "Network";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.NETWORK);
    }

    int nodes() {
        return network.map(it -> it.nodes().size()).orElse(0);
    }

    int ties() {
        return network.map(it -> it.edges().size()).orElse(0);
    }

    /** Whether it can be drawn. */
    boolean drawn() {
        return nodes() > 0 && nodes() <= DRAWN;
    }

    boolean tooMany() {
        return nodes() > DRAWN;
    }

    int most() {
        return DRAWN;
    }

    boolean cut() {
        return ties() > LISTED;
    }

    int listed() {
        return LISTED;
    }

    Address data() {
        return form.address("/api/network");
    }

    Address self() {
        return form.address("/network");
    }

    Address whole() {
        return self().without(Discourse.EGO);
    }

    /** The strongest ties first. */
    List<Row> rows() {
        Map<String, String> labels = new HashMap<>();
        network.ifPresent(it -> it.nodes().forEach(node -> labels.put(node.id(), node.label())));
        return network.stream()
                .flatMap(it -> it.edges().stream())
                .sorted(comparing(Edge::weight)
                        .reversed()
                        .thenComparing(Edge::source)
                        .thenComparing(Edge::target))
                .limit(LISTED)
                .map(edge -> row(edge, labels))
                .toList();
    }

    private Row row(Edge edge, Map<String, String> labels) {
        return new Row(
                labels.get(edge.source()),
                labels.get(edge.target()),
                number(edge.value()),
                edge.positive() > 0 && edge.negative() > 0
                        ? number(edge.positive()) + " for, " + number(edge.negative()) + " against"
                        : "",
                edge.value() > 0 && edge.negative() == 0 ? "support" : edge.value() < 0 ? "oppose" : "mixed",
                edge.statements().size(),
                self().with("source", edge.source()).with("target", edge.target()));
    }

    /** The nodes with the most statements, for the field of the ego. */
    List<Node> choices() {
        return network.stream()
                .flatMap(it -> it.nodes().stream())
                .sorted(comparing(Node::statements).reversed().thenComparing(Node::id))
                .limit(500)
                .toList();
    }

    List<File> files() {
        return Arrays.stream(NetworkFormat.values())
                .map(format ->
                        new File(format.toString(), form.address("/api/network").with("format", format.toString())))
                .toList();
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3f", value);
    }
}
