package dev.parley.find;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of one window by which somebody says something.
 *
 * @param words every word that may belong to it, ascending, counted from the window's first
 * @param sureWords those that do surely enough
 * @param score how sure the model is of its surest word, in 0..1
 */
record Cue(List<Integer> words, List<Integer> sureWords, float score) {
    /** Words below are never part of a cue. */
    private static final float POSSIBLE = 0.25f;

    private static final int OUTSIDE = 0;
    private static final int BEGINS = 1;
    private static final int CONTINUES = 2;

    Cue {
        words = List.copyOf(words);
        sureWords = List.copyOf(sureWords);
    }

    int first() {
        return words.get(0);
    }

    /**
     * @param probabilities one row per word of the window: outside a cue, beginning one, continuing one
     * @param sure how likely a sure word belongs to the cue, in 0..1
     */
    static List<Cue> in(float[][] probabilities, float sure) {
        List<Cue> cues = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i <= probabilities.length; i++) {
            boolean possible = i < probabilities.length && sureness(probabilities[i]) > POSSIBLE;
            boolean continues = possible && probabilities[i][BEGINS] <= probabilities[i][CONTINUES];
            if (!continues && !words.isEmpty()) {
                cues.add(of(words, probabilities, sure));
                words = new ArrayList<>();
            }
            if (possible) words.add(i);
        }
        return cues;
    }

    private static Cue of(List<Integer> words, float[][] probabilities, float sure) {
        List<Integer> sureWords = words.stream()
                .filter(word -> sureness(probabilities[word]) > sure)
                .toList();
        double score = words.stream()
                .mapToDouble(word -> sureness(probabilities[word]))
                .max()
                .orElseThrow();
        return new Cue(words, sureWords, (float) score);
    }

    private static float sureness(float[] probabilities) {
        return 1 - probabilities[OUTSIDE];
    }
}
