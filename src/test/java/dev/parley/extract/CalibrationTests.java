package dev.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTests {
    private static final Calibration CALIBRATION =
            new Calibration(List.of(new Calibration.Point(0.8, 0.4), new Calibration.Point(0.9, 0.6)));

    @Test
    void betweenTwoPointsItLiesOnALine() {
        assertThat(CALIBRATION.confidence(0.85)).isEqualTo(0.5);
        assertThat(CALIBRATION.confidence(0.9)).isEqualTo(0.6);
    }

    @Test
    void outsideThemItIsThatOfTheNearest() {
        assertThat(CALIBRATION.confidence(0.2)).isEqualTo(0.4);
        assertThat(CALIBRATION.confidence(0.99)).isEqualTo(0.6);
    }

    @Test
    void withoutPointsAScoreIsWhatItSays() {
        assertThat(new Calibration(List.of()).confidence(0.7)).isEqualTo(0.7);
    }

    @Test
    void pointsMustRise() {
        assertThatThrownBy(() ->
                        new Calibration(List.of(new Calibration.Point(0.8, 0.4), new Calibration.Point(0.9, 0.3))))
                .hasMessageContaining("out of order");
    }

    @Test
    void ourPointsRise() {
        assertThat(Lexicon.load().calibration().confidence(0.75))
                .isLessThan(Lexicon.load().calibration().confidence(0.998));
    }
}
