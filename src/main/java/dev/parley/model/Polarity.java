package dev.parley.model;

/** Whether the text says that the act happened, that it did not, or leaves it open. */
public enum Polarity {
    AFFIRMED,
    NEGATED,
    UNCERTAIN
}
