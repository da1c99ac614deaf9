package dev.parley.extract;

import dev.parley.model.Act;

/**
 * What a cue was read as.
 *
 * @param entry the phrase of the lexicon that decided
 * @param neutral whether the content may still decide otherwise
 * @param negated whether a word above the act says that it did not happen ("stopped short of accepting")
 */
record Reading(Act act, String entry, boolean neutral, boolean negated) {
    private static final String UNLISTED = "unlisted";

    /** The reading of a cue that no phrase of the lexicon is for. */
    static Reading unlisted(Act fallback) {
        return new Reading(fallback, UNLISTED, true, false);
    }

    boolean listed() {
        return !entry.equals(UNLISTED);
    }

    Reading negate() {
        return new Reading(act, entry, neutral, true);
    }
}
