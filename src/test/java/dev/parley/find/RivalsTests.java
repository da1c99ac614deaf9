package dev.parley.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Finding;
import dev.parley.model.Finding.Reach;
import dev.parley.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spans in "Ana smiled and said it would rain, warning them of floods". */
class RivalsTests {
    private static final Span ANA = new Span(0, 3);
    private static final Span SMILED_AND = new Span(4, 14);
    private static final Span SAID = new Span(15, 19);
    private static final Span IT_WOULD = new Span(20, 28);
    private static final Span IT_WOULD_RAIN = new Span(20, 33);
    private static final Span WARNING = new Span(35, 42);
    private static final Span FLOODS = new Span(51, 57);

    private final Rivals rivals = new Rivals(0.5);

    @Test
    void theSurerOfTwoKeepsTheContent() {
        Finding sure = finding(SAID, 0.9, IT_WOULD_RAIN);
        assertThat(rivals.settle(List.of(sure, finding(WARNING, 0.8, IT_WOULD))))
                .containsExactly(sure);
        Finding surer = finding(WARNING, 0.95, IT_WOULD);
        assertThat(rivals.settle(List.of(sure, surer))).containsExactly(surer);
    }

    @Test
    void ofEquallySureOnesTheFirstKeepsIt() {
        Finding first = finding(SAID, 0.9, IT_WOULD_RAIN);
        assertThat(rivals.settle(List.of(first, finding(WARNING, 0.9, IT_WOULD_RAIN))))
                .containsExactly(first);
    }

    @Test
    void contentsThatShareLittleBothStay() {
        Finding rain = finding(SAID, 0.8, IT_WOULD, FLOODS);
        Finding floods = finding(WARNING, 0.9, FLOODS);
        assertThat(rivals.settle(List.of(rain, floods))).containsExactly(rain, floods);
    }

    @Test
    void theOtherHalfOfTheCueIsJoined() {
        assertThat(rivals.settle(List.of(finding(SMILED_AND, 0.8, IT_WOULD_RAIN), finding(SAID, 0.9, IT_WOULD_RAIN))))
                .containsExactly(finding(new Span(4, 19), 0.9, IT_WOULD_RAIN));
    }

    @Test
    void aCueInsideTheContentIsNotJoined() {
        Finding outer = finding(SMILED_AND, 0.9, SAID, IT_WOULD_RAIN);
        assertThat(rivals.settle(List.of(outer, finding(SAID, 0.8, IT_WOULD_RAIN))))
                .containsExactly(outer);
    }

    @Test
    void whereAllMayBeSharedAllStay() {
        List<Finding> findings = List.of(finding(SAID, 0.9, IT_WOULD_RAIN), finding(WARNING, 0.8, IT_WOULD_RAIN));
        assertThat(new Rivals(1).settle(findings)).isEqualTo(findings);
    }

    private static Finding finding(Span cue, double score, Span... content) {
        return new Finding(List.of(ANA), List.of(cue), List.of(content), score, Reach.OUTERMOST);
    }
}
