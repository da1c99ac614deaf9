package dev.parley.resolve;

/** What is known of somebody's gender: enough to tell "he" from "she". */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
