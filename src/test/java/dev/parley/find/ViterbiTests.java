package dev.parley.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViterbiTests {
    private static final double[][] COSTS = {{0, 0.2, 1}, {0.2, 0, 1}, {1, 1, 0}};
    private static final double[][] FREE = new double[3][3];

    @Test
    void withoutCostsEveryPositionHasItsBestLabel() {
        float[][] scores = {{-1, -2, -3}, {-3, -1, -2}, {-2, -2, -1}};
        assertThat(new Viterbi(FREE).path(scores)).containsExactly(0, 1, 2);
    }

    @Test
    void aCostBridgesAWeakGap() {
        float[][] scores = {{-3, -9, -0.1f}, {-0.5f, -9, -1}, {-3, -9, -0.1f}};
        assertThat(new Viterbi(COSTS).path(scores)).containsExactly(2, 2, 2);
    }

    @Test
    void ofEqualPathsTheLowestLabelsAreTaken() {
        assertThat(new Viterbi(COSTS).path(new float[4][3])).containsExactly(0, 0, 0, 0);
    }

    @Test
    void noOtherPathIsBetter() {
        float[][] scores = new float[7][3];
        for (int i = 0; i < 21; i++) scores[i / 3][i % 3] = (float) (2 * Math.sin(37 * i + 1));
        double found = value(new Viterbi(COSTS).path(scores), scores);
        for (int code = 0; code < 2187; code++) {
            int[] path = new int[7];
            for (int i = 0, rest = code; i < 7; i++, rest /= 3) path[i] = rest % 3;
            assertThat(value(path, scores)).isLessThanOrEqualTo(found + 1e-9);
        }
    }

    private static double value(int[] path, float[][] scores) {
        double value = scores[0][path[0]];
        for (int i = 1; i < path.length; i++) value += scores[i][path[i]] - COSTS[path[i - 1]][path[i]];
        return value;
    }
}
