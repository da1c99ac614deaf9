package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Shape;
import dev.parley.model.Network.Spell;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class MergedTests {
    @Test
    void edgesBetweenTheSameTwoBecomeOneThatWeighsAsMuch() throws IOException {
        Edge merged = merged(true, edge("a", "b", "demand", 2, "s2"), edge("a", "b", "opposes", -3, "s1"))
                .get(0);
        assertThat(merged.relation()).isEqualTo("demand, opposes");
        assertThat(merged.weight()).isEqualTo(5);
        assertThat(merged.value()).isEqualTo(5);
        assertThat(merged.positive()).isEqualTo(2);
        assertThat(merged.negative()).isEqualTo(3);
        assertThat(merged.statements()).containsExactly("s1", "s2");
    }

    @Test
    void statementsThatBothRestOnCountOnce() throws IOException {
        assertThat(merged(true, edge("a", "b", "say", 1, "s1"), edge("a", "b", "supports", 1, "s1"))
                        .get(0)
                        .statements())
                .containsExactly("s1");
    }

    @Test
    void oppositeEdgesAreParallelOnlyWithoutDirection() throws IOException {
        Edge one = edge("a", "b", "say", 1, "s1");
        Edge other = edge("b", "a", "say", 1, "s2");
        assertThat(merged(true, one, other)).hasSize(2);
        assertThat(merged(false, one, other)).hasSize(1);
    }

    @Test
    void theOneHoldsFromTheFirstDayToTheLast() throws IOException {
        assertThat(merged(true, edge("a", "b", "say", 1, "s1"), edge("a", "b", "deny", 1, "s2"))
                        .get(0)
                        .spells())
                .containsExactly(new Spell(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 1, 2), 2));
    }

    private static List<Edge> merged(boolean directed, Edge... edges) throws IOException {
        AtomicReference<Network> written = new AtomicReference<>();
        new Merged((network, out) -> written.set(network))
                .write(
                        new Network(Shape.GRAPH, directed, List.of(), List.of(edges), new TreeMap<>()),
                        OutputStream.nullOutputStream());
        return written.get().edges();
    }

    private static Edge edge(String source, String target, String relation, double value, String statement) {
        LocalDate day = LocalDate.of(2031, 1, statement.charAt(1) - '0');
        return new Edge(
                source,
                target,
                relation,
                value,
                Math.max(0, value),
                Math.max(0, -value),
                List.of(statement),
                List.of(new Spell(day, day, value)));
    }
}
