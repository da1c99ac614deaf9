package dev.parley.network;

import static dev.parley.network.Aggregation.*;
import static dev.parley.network.Coded.ties;
import static dev.parley.network.Coded.two;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which statements, nodes and ties count. */
class SelectionTests {
    private static final Events SAID = Coded.events("""
            2020-01-01 d1 A X+Y law 1 - - 0.9
            2020-01-02 d1 A X   tax 1 - - 0.4
            2020-01-03 d2 B Y   law 0 - - 0.8
            2020-01-04 d3 C X   cap 0 - - 0.7
            -          d3 B X   law 0 - - 1.0
            """);

    private final Coded coded = two(IGNORE);

    @Test
    void aRangeHoldsBothEndsAndLeavesOutWhatHasNoDate() {
        coded.from = Optional.of(LocalDate.of(2020, 1, 2));
        coded.to = Optional.of(LocalDate.of(2020, 1, 3));
        assertThat(ties(coded.of(SAID))).containsExactly("A-tax 1.0", "B-law 1.0");
    }

    @Test
    void excludedValuesOfNodesGoOneByOneOthersWithTheStatement() {
        coded.exclude = Map.of(Coded.ADDRESSEE, Set.of("X"));
        assertThat(ties(coded.of(SAID))).containsExactly("B-law 1.0");
        coded.variables = List.of(Coded.ORGANIZATION, Coded.ADDRESSEE);
        assertThat(ties(coded.of(SAID))).containsExactly("A-Y 1.0", "B-Y 1.0");
    }

    @Test
    void onlyIncludedValuesCount() {
        coded.include = Map.of(Coded.ISSUE, Set.of("law"), Coded.ADDRESSEE, Set.of("Y"));
        assertThat(ties(coded.of(SAID))).containsExactly("A-law 1.0", "B-law 1.0");
    }

    @Test
    void theQualifierCanBeFilteredLikeAnyVariable() {
        coded.exclude = Map.of(Coded.AGREEMENT, Set.of("0"));
        assertThat(ties(coded.of(SAID))).containsExactly("A-law 1.0", "A-tax 1.0");
    }

    @Test
    void isolatesAreWhatOccursInTheDocumentsLookedAt() {
        coded.isolates = Isolates.INCLUDE;
        coded.exclude = Map.of(Coded.ORGANIZATION, Set.of("C"));
        assertThat(Coded.nodes(coded.of(SAID))).isEqualTo("cap law tax A B C");
        coded.exclude = Map.of(Coded.DOCUMENT, Set.of("d3"));
        assertThat(Coded.nodes(coded.of(SAID))).isEqualTo("law tax A B");
    }

    @Test
    void unsureStatementsAreLeftOut() {
        coded.minimumConfidence = 0.8;
        assertThat(ties(coded.of(SAID))).containsExactly("A-law 1.0", "B-law 2.0");
    }

    @Test
    void rareNodesAreLeftOutAsIfExcluded() {
        coded.minimumFrequency = 2;
        assertThat(ties(coded.of(SAID))).containsExactly("A-law 1.0", "B-law 2.0");
        coded.isolates = Isolates.INCLUDE;
        assertThat(Coded.nodes(coded.of(SAID))).isEqualTo("law A B");
    }

    @Test
    void weakTiesAreLeftOutAndTheirNodesStay() {
        coded.minimumWeight = 2;
        assertThat(ties(coded.of(SAID))).containsExactly("B-law 2.0");
        assertThat(Coded.nodes(coded.of(SAID))).isEqualTo("cap law tax A B C");
    }

    @Test
    void theOrderOfTheEventsChangesNothing() {
        List<Event> turned = new java.util.ArrayList<>(SAID.events());
        java.util.Collections.reverse(turned);
        Events other = new Events(SAID.variables(), turned, SAID.labels());
        assertThat(coded.of(other)).isEqualTo(coded.of(SAID));
    }
}
