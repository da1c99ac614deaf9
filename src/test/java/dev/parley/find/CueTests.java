package dev.parley.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CueTests {
    private static final float[] OUTSIDE = {1, 0, 0};
    private static final float[] BEGINS = {0, 1, 0};
    private static final float[] CONTINUES = {0, 0, 1};
    private static final float[] WEAKLY_CONTINUES = {0.625f, 0.125f, 0.25f};
    private static final float[] WEAKLY_BEGINS = {0.5f, 0.25f, 0.25f};

    @Test
    void neighbouringWordsThatContinueAreOneCue() {
        assertThat(cues(OUTSIDE, BEGINS, CONTINUES, OUTSIDE)).containsExactly(new Cue(List.of(1, 2), List.of(1, 2), 1));
    }

    @Test
    void aNewBeginningIsANewCue() {
        assertThat(cues(BEGINS, BEGINS))
                .containsExactly(new Cue(List.of(0), List.of(0), 1), new Cue(List.of(1), List.of(1), 1));
    }

    @Test
    void aContinuationWithNothingBeforeItIsACue() {
        assertThat(cues(OUTSIDE, CONTINUES)).containsExactly(new Cue(List.of(1), List.of(1), 1));
    }

    @Test
    void aWeakWordBelongsButIsNotSure() {
        assertThat(cues(BEGINS, WEAKLY_CONTINUES, CONTINUES))
                .containsExactly(new Cue(List.of(0, 1, 2), List.of(0, 2), 1));
    }

    @Test
    void theScoreIsThatOfTheSurestWord() {
        assertThat(cues(WEAKLY_BEGINS, WEAKLY_CONTINUES)).containsExactly(new Cue(List.of(0, 1), List.of(), 0.5f));
    }

    @Test
    void aLowerThresholdMakesMoreWordsSure() {
        float[][] probabilities = {BEGINS, WEAKLY_CONTINUES, OUTSIDE};
        assertThat(Cue.in(probabilities, 0.3f)).containsExactly(new Cue(List.of(0, 1), List.of(0, 1), 1));
    }

    private static List<Cue> cues(float[]... probabilities) {
        return Cue.in(probabilities, 0.5f);
    }
}
