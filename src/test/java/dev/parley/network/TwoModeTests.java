package dev.parley.network;

import static dev.parley.network.Aggregation.*;
import static dev.parley.network.Coded.ties;
import static dev.parley.network.Coded.two;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nodes tied to what they speak of, and to whom. */
class TwoModeTests {
    private static final Events SAID = Coded.events("""
            2020-01-01 d1 A X+Y law 1 2
            2020-01-02 d1 A X   law 1 1
            2020-01-03 d2 A Y   law 0 -2
            2020-01-04 d2 B X   law 0 -1
            2020-01-05 d2 B A   tax 1 2
            """);

    @Test
    void statementsAreCountedSubtractedOrCombined() {
        assertThat(ties(two(IGNORE).of(SAID))).containsExactly("A-law 3.0", "B-law 1.0", "B-tax 1.0");
        assertThat(ties(two(SUBTRACT).of(SAID))).containsExactly("A-law 1.0", "B-law -1.0", "B-tax 1.0");
        assertThat(ties(two(COMBINE).of(SAID))).containsExactly("A-law 3.0", "B-law 2.0", "B-tax 1.0");
        assertThat(ties(two(SUBTRACT).qualifier(Coded.SCALE).of(SAID)))
                .containsExactly("A-law 1.0", "B-law -1.0", "B-tax 2.0");
    }

    @Test
    void rowsAndColumnsAreDivided() {
        assertThat(ties(two(SUBTRACT).normalization(Normalization.ACTIVITY).of(SAID)))
                .containsExactly("A-law 0.3333", "B-law -0.5", "B-tax 0.5");
        assertThat(ties(two(SUBTRACT).normalization(Normalization.PROMINENCE).of(SAID)))
                .containsExactly("A-law 0.25", "B-law -0.25", "B-tax 1.0");
    }

    /** The Discourse Network Analyzer looks the column up as a row here, and fails; ours is what it does for rows. */
    @Test
    void combinedProminenceDividesByTheTiesOfTheColumn() {
        assertThat(ties(two(COMBINE).normalization(Normalization.PROMINENCE).of(SAID)))
                .containsExactly("A-law 1.5", "B-law 1.0", "B-tax 1.0");
    }

    @Test
    void bothSidesStandOnTheEdge() {
        Edge edge = Coded.edge(two(SIGNED).of(SAID), "A", "law");
        assertThat(List.of(edge.positive(), edge.negative(), edge.value(), edge.weight()))
                .containsExactly(2.0, 1.0, 1.0, 3.0);
        assertThat(edge.statements()).containsExactly("s1", "s2", "s3");
    }

    @Test
    void oneStatementTiesToEachOfItsValuesOnce() {
        Coded addressed = two(IGNORE);
        addressed.variables = List.of(Coded.ORGANIZATION, Coded.ADDRESSEE);
        assertThat(ties(addressed.of(SAID))).containsExactly("A-X 2.0", "A-Y 2.0", "B-X 1.0", "B-addressee:A 1.0");
    }

    @Test
    void severalEventsOfAStatementCountOnceForTheSameTie() {
        Event one = SAID.events().get(0);
        Event other = new Event(one.statement(), one.document(), one.time(), 1, one.values());
        Events twice = new Events(SAID.variables(), List.of(one, other), SAID.labels());
        assertThat(ties(two(IGNORE).of(twice))).containsExactly("A-law 1.0");
    }

    @Test
    void threeModesTieEachTwoOfTheThree() {
        Coded three = two(SUBTRACT);
        three.mode = Mode.THREE;
        three.variables = List.of(Coded.ORGANIZATION, Coded.ADDRESSEE, Coded.ISSUE);
        Network network = three.of(SAID);
        assertThat(network.shape()).isEqualTo(Network.Shape.THREE_MODE);
        assertThat(Coded.nodes(network)).isEqualTo("X Y addressee:A law tax A B");
        assertThat(ties(network))
                .contains("A-law 1.0", "A-X 2.0", "X-law 1.0", "addressee:A-tax 1.0", "B-addressee:A 1.0");
        assertThat(Coded.edge(network, "A", "law").statements()).containsExactly("s1", "s2", "s3");
    }

    @Test
    void nodesKnowHowManyStatementsTheyHaveAndWhen() {
        Network.Node law = two(IGNORE).of(SAID).nodes().get(0);
        assertThat(law.id()).isEqualTo("law");
        assertThat(law.statements()).isEqualTo(4);
        assertThat(law.first().orElseThrow()).hasToString("2020-01-01");
        assertThat(law.last().orElseThrow()).hasToString("2020-01-04");
    }

    @Test
    void nothingGivesAnEmptyNetwork() {
        Coded plain = two(IGNORE);
        plain.qualifier = Optional.empty();
        Network network = plain.of(Coded.events(""));
        assertThat(network.nodes()).isEmpty();
        assertThat(network.edges()).isEmpty();
        assertThat(network.settings()).containsEntry("mode", "two");
    }
}
