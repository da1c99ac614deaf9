package dev.parley.network;

/** What the value of a tie is divided by; by 0 gives 0. */
public enum Normalization {
    NO,
    /** Two-mode: by the statements of the row (combine: by its ties). */
    ACTIVITY,
    /** Two-mode: by the statements of the column (combine: by its ties). */
    PROMINENCE,
    /** One-mode: by the mean number of statements of both. */
    AVERAGE,
    /** One-mode: by what only one of both says and what they share, as the Discourse Network Analyzer counts it. */
    JACCARD,
    /** One-mode: by the product of the numbers of statements, as the Discourse Network Analyzer does; not a cosine. */
    COSINE,
    /** One-mode: by the Euclidean norms, so that a node is tied to itself by 1. */
    TRUE_COSINE
}
