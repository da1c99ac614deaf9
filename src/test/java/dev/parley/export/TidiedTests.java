package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Node;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TidiedTests {
    private final Network tidied = Tidied.of(Networks.hostile(true));

    @Test
    void idsThatAreSoundStayAndTheOthersMakeRoom() {
        assertThat(tidied.nodes())
                .extracting(Node::id)
                .contains("n0", "a_b", "a_b_2", "x_y_z______", "_-id", "\u05D0\u05D1-\u0627\u0644")
                .doesNotHaveDuplicates();
        assertThat(labelOf("a_b")).isEqualTo("Like the one before");
        assertThat(labelOf("a_b_2")).isEqualTo("Blank in the id");
    }

    @Test
    void bothEndsOfEveryEdgeAreNodes() {
        List<String> ids = tidied.nodes().stream().map(Node::id).toList();
        assertThat(tidied.edges()).allSatisfy(edge -> assertThat(ids).contains(edge.source(), edge.target()));
    }

    @Test
    void anEdgeHasAnIdThatNoOtherAndNoNodeHas() {
        assertThat(tidied.edges())
                .extracting(Tidied::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.contains(":"));
        assertThat(tidied.nodes()).extracting(Node::id).noneMatch(id -> id.contains(":"));
    }

    @Test
    void aLabelIsOneLineAndNeverEmpty() {
        assertThat(tidied.nodes())
                .extracting(Node::label)
                .contains(
                        "Line break and tab and more",
                        "Bell , escape , null , delete , next line",
                        "Lone surrogate and another,")
                .doesNotContain("", " ");
        assertThat(labelOf("n15")).isEqualTo("n15");
    }

    @Test
    void equalLabelsAreToldApartByTheIdWhereAFormatHasNoOther() {
        List<Node> nodes = tidied.nodes();
        assertThat(Labels.of(nodes, UnaryOperator.identity(), UnaryOperator.identity()))
                .containsEntry("n12", "Twin (n12)")
                .containsEntry("n13", "Twin (n13)")
                .containsEntry("n14", "TWIN");
        assertThat(Labels.of(nodes, UnaryOperator.identity(), String::toLowerCase))
                .containsEntry("n14", "TWIN (n14)");
    }

    @Test
    void theDaysOfTheStatementsStandAmongTheSettings() {
        assertThat(Tidied.of(Networks.small()).settings())
                .containsEntry("first statement", "2031-05-06")
                .containsEntry("last statement", "2031-06-01")
                .containsEntry("aggregate", "subtract");
    }

    @Test
    void tidyingTwiceChangesNothing() {
        assertThat(Tidied.of(tidied)).isEqualTo(tidied);
        assertThat(tidied.edges()).extracting(Edge::weight).allMatch(weight -> weight > 0);
    }

    private String labelOf(String id) {
        return tidied.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow()
                .label();
    }
}
