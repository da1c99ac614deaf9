package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTests {
    @ParameterizedTest
    @CsvSource({
        "2025-03-18, date",
        "2025-03, gYearMonth",
        "2025, gYear",
        "2025-W11, timex",
        "2025-03-10/2025-03-14, timex",
        "2025-02-30, timex",
        "2025-13, timex",
        "PRESENT_REF, timex",
        "0000, timex",
        "2024-02-29, date",
        "202X, timex"
    })
    void aTimeGetsTheNarrowestTypeThatHoldsIt(String timex, String type) {
        Node literal = Literals.time(timex);
        assertThat(literal.getLiteralDatatypeURI()).endsWith("#" + type);
        assertThat(literal.getLiteral().isWellFormed()).isTrue();
        assertThat(literal.getLiteralLexicalForm()).isEqualTo(timex);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 0.5, 0.93, 1e-9, 0.1 + 0.2, 1 - 1e-16, 0.12345678901234567})
    void aDecimalGivesTheSameNumberBack(double number) {
        Node literal = Literals.decimal(number);
        assertThat(Double.parseDouble(literal.getLiteralLexicalForm())).isEqualTo(number);
        assertThat(literal.getLiteral().isWellFormed()).isTrue();
        assertThat(literal.getLiteralLexicalForm()).doesNotContainIgnoringCase("e");
    }

    @Test
    void anAddressThatIsNoIriIsKeptAsText() {
        assertThat(Literals.address("https://example.org/a?b=c").isURI()).isTrue();
        assertThat(Literals.address("https://example.org/a b|c").isLiteral()).isTrue();
        assertThat(Literals.address("/relative").isLiteral()).isTrue();
    }
}
