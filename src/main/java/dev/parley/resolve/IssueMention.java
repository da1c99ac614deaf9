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
record IssueMention(String issue, SortedSet<Integer> positions, int head, double score, double weight) {
    boolean sameIssue(IssueMention other) {
        return issue.equals(other.issue);
    }

    /** Whether it is of the other's issue or made of words that are the other's too. */
    boolean tellsOf(IssueMention other) {
        return sameIssue(other) || other.positions().containsAll(positions);
    }

    /** What makes one mention better than another that shares words with it: fit, weight, and that its words stand close. */
    double rank() {
        int spread = positions.last() - positions.first() + 1;
        return score * weight * positions.size() / spread;
    }
}
