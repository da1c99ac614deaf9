package dev.parley.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Settings that do not go together are refused, with the reason and a way out. */
class SettingsTests {
    private static final Events NONE = Coded.events("2020-01-01 d1 A X law 1 2 say");

    @Test
    void refusals() {
        refuse(
                it -> it.aggregation = Aggregation.COMBINE,
                "combine is not defined for one-mode networks",
                "congruence");
        refuse(it -> it.normalization = Normalization.ACTIVITY, "activity is not defined for one-mode", "jaccard");
        refuse(
                it -> {
                    it.mode = Mode.TWO;
                    it.aggregation = Aggregation.CONGRUENCE;
                },
                "congruence is not defined for two-mode networks",
                "subtract");
        refuse(
                it -> {
                    it.mode = Mode.TWO;
                    it.normalization = Normalization.JACCARD;
                },
                "jaccard is not defined for two-mode",
                "prominence");
        refuse(
                it -> {
                    it.qualifier = Optional.empty();
                    it.aggregation = Aggregation.SUBTRACT;
                },
                "subtract compares the values of a qualifier",
                "use ignore");
        refuse(it -> it.variables = List.of(Coded.ISSUE, Coded.ISSUE), "not tied to itself", "different");
        refuse(it -> it.variables = List.of(Coded.ISSUE), "made of 2 variables", "1");
        refuse(it -> it.variables = List.of(Coded.ISSUE, Coded.AGREEMENT), "cannot qualify", "another qualifier");
        refuse(
                it -> {
                    it.mode = Mode.TWO;
                    it.aggregation = Aggregation.SIGNED;
                    it.qualifier(Coded.ACT);
                },
                "words are neither for nor against",
                "boolean");
        refuse(
                it -> {
                    it.aggregation = Aggregation.SUBTRACT;
                    it.qualifier(Coded.ACT).normalization(Normalization.TRUE_COSINE);
                },
                "no inner product",
                "congruence");
        refuse(it -> it.minimumWeight = -1, "minimum weight", "0 or more");
        refuse(it -> it.minimumConfidence = 2, "minimum confidence", "0..1");
        refuse(it -> it.minimumFrequency = -1, "minimum frequency", "from 0");
        refuse(it -> it.windows(Windows.Unit.DAYS, 0, Windows.Arithmetic.DNA), "1 to 10000 units", "not 0");
        refuse(it -> it.windows(Windows.Unit.YEARS, 10_001, Windows.Arithmetic.DNA), "1 to 10000 units", "not 10001");
    }

    @Test
    void aVariableThatIsNotThereIsAnsweredByThoseThatAre() {
        assertThatThrownBy(() -> NONE.variable("organisation"))
                .isInstanceOf(RefusedSettings.class)
                .hasMessageContaining("'organisation'")
                .hasMessageContaining("document, organization, addressee");
    }

    @Test
    void aValueThatIsNoneOfTheScaleIsNamedWithItsStatement() {
        Settings settings = Coded.one(Aggregation.CONGRUENCE).settings(NONE);
        Events other = Coded.events("2020-01-01 d1 A X law maybe");
        assertThatThrownBy(() -> new Projection(settings).project(other))
                .isInstanceOf(RefusedSettings.class)
                .hasMessageContaining("statement s1 has the agreement 'maybe'")
                .hasMessageContaining("0 and 1");
    }

    @Test
    void qualifiersHaveTheNarrowestScaleThatFits() {
        assertThat(NONE.qualifier("agreement").scale()).isEqualTo(Qualifier.Scale.BOOLEAN);
        assertThat(NONE.qualifier("scale").scale()).isEqualTo(Qualifier.Scale.INTEGER);
        assertThat(NONE.qualifier("act").scale()).isEqualTo(Qualifier.Scale.SHORT_TEXT);
        assertThat(Coded.events("- d1 A X law 1 0.5").qualifier("scale").scale())
                .isEqualTo(Qualifier.Scale.GRADED);
    }

    @Test
    void aNetworkTellsWhatItWasMadeWith() {
        assertThat(Coded.one(Aggregation.CONGRUENCE).of(NONE).settings())
                .containsEntry("aggregate", "congruence")
                .containsEntry("between", "organization")
                .containsEntry("over", "issue")
                .containsEntry("duplicates", "include");
    }

    private static void refuse(Consumer<Coded> change, String what, String remedy) {
        Coded coded = Coded.one(Aggregation.IGNORE);
        assertThatThrownBy(() -> {
                    change.accept(coded);
                    coded.settings(NONE);
                })
                .isInstanceOf(RefusedSettings.class)
                .hasMessageContaining(what)
                .hasMessageContaining(remedy);
    }
}
