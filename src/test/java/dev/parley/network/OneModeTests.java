package dev.parley.network;

import static dev.parley.network.Aggregation.*;
import static dev.parley.network.Coded.one;
import static dev.parley.network.Coded.ties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.model.Network.Edge;
import org.junit.jupiter.api.Test;

/** Nodes tied by what they say on the same things. */
class OneModeTests {
    /** Senate and Club as in the field's handbook example: 2 against 2 on hurt, 1 against 1 on cap, 2 with 1 on law. */
    private static final Events TWO = Coded.events("""
            2020-01-01 d1 Senate - hurt 0 1 say
            2020-01-01 d1 Senate - hurt 0 1 say
            2020-01-01 d1 Senate - cap  0 2 reject
            2020-01-01 d1 Senate - law  1 5 demand
            2020-01-02 d2 Senate - law  1 5 demand
            2020-01-03 d2 Club   - hurt 1 5 demand
            2020-01-03 d3 Club   - hurt 1 5 demand
            2020-01-03 d3 Club   - cap  1 4 demand
            2020-01-04 d3 Club   - law  1 5 demand
            2020-01-04 d3 Club   - tax  1 5 reject
            2020-01-04 d3 Club   - tax  1 5 reject
            """);

    @Test
    void ignoreMultipliesStatements() {
        assertThat(ties(one(IGNORE).of(TWO))).containsExactly("Club-Senate 7.0");
    }

    @Test
    void congruenceAndConflictPartWhatIgnoreCounts() {
        assertThat(ties(one(CONGRUENCE).of(TWO))).containsExactly("Club-Senate 2.0");
        assertThat(ties(one(CONFLICT).of(TWO))).containsExactly("Club-Senate 5.0");
        assertThat(ties(one(SUBTRACT).of(TWO))).containsExactly("Club-Senate -3.0");
    }

    @Test
    void bothSidesStandOnTheEdge() {
        Edge edge = one(SUBTRACT).of(TWO).edges().get(0);
        assertThat(edge.positive()).isEqualTo(2);
        assertThat(edge.negative()).isEqualTo(5);
        assertThat(edge.weight()).isEqualTo(3);
        Edge signed = one(SIGNED).of(TWO).edges().get(0);
        assertThat(signed.value()).isEqualTo(-3);
        assertThat(signed.weight()).isEqualTo(7);
    }

    @Test
    void aBalancedTieStaysInASignedNetworkOnly() {
        Events balanced = Coded.events("""
                2020-01-01 d1 A - law 1
                2020-01-01 d1 A - tax 0
                2020-01-01 d1 B - law 1
                2020-01-01 d1 B - tax 1
                """);
        assertThat(one(SUBTRACT).of(balanced).edges()).isEmpty();
        assertThat(ties(one(SIGNED).of(balanced))).containsExactly("A-B 0.0");
        assertThat(one(SIGNED).of(balanced).edges().get(0).weight()).isEqualTo(2);
    }

    @Test
    void whatItIsDividedBy() {
        assertThat(ties(one(SUBTRACT).normalization(Normalization.AVERAGE).of(TWO)))
                .containsExactly("Club-Senate -0.5455");
        assertThat(ties(one(IGNORE).normalization(Normalization.COSINE).of(TWO)))
                .containsExactly("Club-Senate 0.2333");
        // Only Senate 3, only Club 5, both 2.
        assertThat(ties(one(SUBTRACT).normalization(Normalization.JACCARD).of(TWO)))
                .containsExactly("Club-Senate -0.3");
    }

    @Test
    void theTrueCosineOfEqualsIsOneAndOfOppositesMinusOne() {
        Events three = Coded.events("""
                2020-01-01 d1 A - law 1
                2020-01-01 d1 A - tax 0
                2020-01-01 d1 B - law 1
                2020-01-01 d1 B - tax 0
                2020-01-01 d1 C - law 0
                2020-01-01 d1 C - tax 1
                """);
        assertThat(ties(one(SUBTRACT).normalization(Normalization.TRUE_COSINE).of(three)))
                .containsExactly("A-B 1.0", "A-C -1.0", "B-C -1.0");
        // (2·2 + 1·1 + 2·1) / (3 · √10)
        assertThat(one(IGNORE)
                        .normalization(Normalization.TRUE_COSINE)
                        .of(TWO)
                        .edges()
                        .get(0)
                        .value())
                .isCloseTo(7 / (3 * Math.sqrt(10)), within(1e-12));
    }

    @Test
    void wholeNumbersAreApartByTheirDifference() {
        // Range 4. hurt: 2·2·(1−4/4), cap: 1−2/4, law: 2.
        assertThat(ties(one(CONGRUENCE).qualifier(Coded.SCALE).of(TWO))).containsExactly("Club-Senate 2.5");
        assertThat(ties(one(CONFLICT).qualifier(Coded.SCALE).of(TWO))).containsExactly("Club-Senate 4.5");
    }

    @Test
    void aSingleLevelAgreesWithItself() {
        Events same = Coded.events("""
                2020-01-01 d1 A - law 1 3
                2020-01-01 d1 B - law 1 3
                """);
        assertThat(ties(one(CONGRUENCE).qualifier(Coded.SCALE).of(same))).containsExactly("A-B 1.0");
    }

    @Test
    void wordsAreTheSameOrNot() {
        assertThat(ties(one(CONGRUENCE).qualifier(Coded.ACT).of(TWO))).containsExactly("Club-Senate 2.0");
        // What only one of them says: 3 of Senate, 5 of Club.
        assertThat(ties(one(CONFLICT).qualifier(Coded.ACT).of(TWO))).containsExactly("Club-Senate 8.0");
    }

    @Test
    void anEdgeKnowsTheStatementsItRestsOn() {
        assertThat(one(CONGRUENCE).of(TWO).edges().get(0).statements()).containsExactly("s4", "s5", "s9");
        assertThat(one(CONFLICT).of(TWO).edges().get(0).statements())
                .containsExactly("s1", "s2", "s3", "s6", "s7", "s8");
        assertThat(one(IGNORE).of(TWO).edges().get(0).statements()).hasSize(9).doesNotContain("s10", "s11");
        assertThat(one(CONFLICT).qualifier(Coded.ACT).of(TWO).edges().get(0).statements())
                .containsExactly("s1", "s10", "s11", "s2", "s3", "s6", "s7", "s8");
    }

    @Test
    void anEdgeHoldsFromTheFirstToTheLastOfThem() {
        assertThat(one(CONGRUENCE).of(TWO).edges().get(0).spells())
                .singleElement()
                .asString()
                .contains("2020-01-01", "2020-01-04");
        assertThat(one(CONFLICT).of(TWO).edges().get(0).spells())
                .singleElement()
                .asString()
                .contains("2020-01-01", "2020-01-03");
    }

    @Test
    void statementsWithoutALevelCountOnlyWhereTheQualifierDoesNot() {
        Events neutral = Coded.events("""
                2020-01-01 d1 A - law -
                2020-01-01 d1 B - law 1
                """);
        assertThat(ties(one(IGNORE).of(neutral))).containsExactly("A-B 1.0");
        assertThat(one(IGNORE).of(neutral).edges().get(0).positive()).isZero();
        assertThat(Coded.nodes(one(CONGRUENCE).of(neutral))).isEqualTo("B");
    }
}
