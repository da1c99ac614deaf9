package dev.parley.network;

/** What becomes of the levels of the qualifier. */
public enum Aggregation {
    /** They do not count: all statements are alike. */
    IGNORE,
    /** One-mode: how much two nodes say the same. */
    CONGRUENCE,
    /** One-mode: how much two nodes say the opposite. */
    CONFLICT,
    /** Two-mode: for less against; one-mode: congruence less conflict. */
    SUBTRACT,
    /** Two-mode: which levels occur, as a binary number with the lowest level first; yes 1, no 2, both 3. */
    COMBINE,
    /** As subtract, but a tie in which both sides are equal stays, and its weight is what lies on both. */
    SIGNED
}
