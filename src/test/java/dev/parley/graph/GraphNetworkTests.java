package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Node;
import dev.parley.model.Network.Spell;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphNetworkTests {
    private final Catalogue catalogue = new Catalogue(Samples.shared());
    private final Network ties = catalogue.network(NetworkDetail.TIES);
    private final Network statements = catalogue.network(NetworkDetail.STATEMENTS);

    @Test
    void actorsActOnIssuesAndOnEachOther() {
        assertThat(edges(ties))
                .contains(
                        "vladimir-putin agree energy-strike-halt [s1]",
                        "anna-müller criticize energy-strike-halt [s4]",
                        "anna-müller criticize vladimir-putin [s4]",
                        "anna-müller criticize kremlin [s4]");
    }

    @Test
    void whatTheTextDeniesOrKnowsFromOthersIsAnotherRelation() {
        assertThat(edges(ties))
                .contains(
                        "vladimir-putin negated agree ceasefire [s5]",
                        "anna-müller reported order ceasefire [s3]",
                        "kremlin reported order ceasefire [s3]");
    }

    @Test
    void positionsAreEdgesWhoseValueHasASign() {
        assertThat(edges(ties))
                .contains(
                        "vladimir-putin mixedOn energy-strike-halt [s1, t1]",
                        "anna-müller opposes energy-strike-halt [s4]");
        Edge opposes = edge("anna-müller", "opposes", "energy-strike-halt");
        assertThat(opposes.value()).isEqualTo(-1);
        assertThat(opposes.weight()).isEqualTo(1);
        assertThat(opposes.negative()).isEqualTo(1);
    }

    @Test
    void documentsAreWhereItWasSaidAndWhatItIsAbout() {
        assertThat(edges(ties))
                .contains("kremlin saidIn paper-2025 [s2, s3, s6]", "paper-2025 about ceasefire [s3, s5]");
    }

    @Test
    void onRequestStatementsStandBetween() {
        assertThat(edges(statements))
                .contains(
                        "vladimir-putin negated agree s5 [s5]",
                        "s5 opposes ceasefire [s5]",
                        "s4 addressee kremlin [s4]",
                        "s3 via vladimir-putin [s3]",
                        "s3 reportedIn s2 [s3]",
                        "s3 saidIn paper-2025 [s3]",
                        "vladimir-putin mixedOn energy-strike-halt [s1, t1]")
                .doesNotContain("vladimir-putin agree energy-strike-halt [s1]");
        assertThat(node(statements, "s1").label()).isEqualTo("a halt of strikes");
        assertThat(node(statements, "s1").type()).isEqualTo("statement");
    }

    @Test
    void nodesSayWhoTheyAreAndWhenTheySpoke() {
        Node mayor = node(ties, "anna-müller");
        assertThat(mayor.label()).isEqualTo("Anna Müller");
        assertThat(mayor.type()).isEqualTo("actor");
        assertThat(mayor.kind()).contains("person");
        assertThat(mayor.country()).contains("Russia");
        assertThat(mayor.statements()).isEqualTo(2);
        assertThat(mayor.first()).contains(LocalDate.of(2025, 3, 18));
        assertThat(node(ties, "vladimir-putin").first()).contains(LocalDate.of(2025, 2, 1));
    }

    @Test
    void onlyThoseWhoHaveAPartAreThere() {
        assertThat(ties.nodes())
                .extracting(Node::id)
                .containsExactly(
                        "anna-müller",
                        "kremlin",
                        "vladimir-putin",
                        "agency 7/ä",
                        "paper-2025",
                        "ceasefire",
                        "energy-strike-halt");
    }

    @Test
    void anActHoldsOnItsDayAndAPositionFromFirstToLast() {
        assertThat(edge("vladimir-putin", "agree", "energy-strike-halt").spells())
                .containsExactly(new Spell(LocalDate.of(2025, 3, 18), LocalDate.of(2025, 3, 18), 1));
        assertThat(edge("vladimir-putin", "mixedOn", "energy-strike-halt").spells())
                .containsExactly(new Spell(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 3, 18), 2));
    }

    private Edge edge(String source, String relation, String target) {
        return ties.edges().stream()
                .filter(edge -> edge.source().equals(source)
                        && edge.relation().equals(relation)
                        && edge.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private static Node node(Network network, String id) {
        return network.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> edges(Network network) {
        return network.edges().stream()
                .map(edge -> edge.source() + " " + edge.relation() + " " + edge.target() + " " + edge.statements())
                .toList();
    }
}
