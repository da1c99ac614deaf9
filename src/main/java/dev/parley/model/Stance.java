package dev.parley.model;

/** The side that an actor takes on an issue; MIXED only for positions, where statements differ. */
public enum Stance {
    SUPPORT,
    OPPOSE,
    CONDITIONAL,
    NEUTRAL,
    MIXED
}
