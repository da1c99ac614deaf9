package dev.parley.resolve;

import java.util.SortedSet;

/**
 * Words of a passage that name an issue.
 *
 * @param issue its id
 * @param positions of those words in the passage, 0-based
 * @param head position of the word that the phrase turns on
 * @param score how well they fit, in 0..1
 * @param weight how much they say: rare words count more
 */
record Mention(String issue, SortedSet<Integer> positions, int head, double score, double weight) {
    double rank() {
        return score * weight;
    }

    int spread() {
        return positions.last() - positions.first();
    }
}
