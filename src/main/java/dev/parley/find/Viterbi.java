package dev.parley.find;

/** The best way through a row of labels when changing from one label to another has a cost. */
final class Viterbi {
    private final double[][] switchCosts;

    /** @param switchCosts by label before and label after */
    Viterbi(double[][] switchCosts) {
        this.switchCosts = switchCosts;
    }

    /**
     * @param scores one row per position, at least one, with the score of each label
     * @return the label of each position; of equal ones the lowest
     */
    int[] path(float[][] scores) {
        int labels = switchCosts.length;
        int[][] before = new int[scores.length][labels];
        double[] best = new double[labels];
        for (int label = 0; label < labels; label++) best[label] = scores[0][label];
        for (int i = 1; i < scores.length; i++) {
            double[] next = new double[labels];
            for (int label = 0; label < labels; label++) {
                int from = bestBefore(label, best);
                before[i][label] = from;
                next[label] = best[from] - switchCosts[from][label] + scores[i][label];
            }
            best = next;
        }
        int[] path = new int[scores.length];
        path[path.length - 1] = highest(best);
        for (int i = path.length - 1; i > 0; i--) path[i - 1] = before[i][path[i]];
        return path;
    }

    private int bestBefore(int label, double[] best) {
        double[] reached = new double[best.length];
        for (int from = 0; from < best.length; from++) reached[from] = best[from] - switchCosts[from][label];
        return highest(reached);
    }

    private static int highest(double[] values) {
        int highest = 0;
        for (int i = 1; i < values.length; i++) if (values[i] > values[highest]) highest = i;
        return highest;
    }
}
