package dev.parley.graph;

import java.util.Optional;

/**
 * Which issues are wanted; what is empty does not matter.
 *
 * @param label words that stand in the label, whatever their case and accents
 * @param broader id of an issue: it and all that lie under it
 */
public record IssueFilter(Optional<String> label, Optional<String> broader) {
    public static final IssueFilter ALL = new IssueFilter(Optional.empty(), Optional.empty());
}
