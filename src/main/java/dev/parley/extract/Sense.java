package dev.parley.extract;

import dev.parley.model.Act;

/** One phrase of the lexicon and the act it stands for. */
record Sense(Act act, Phrase phrase, Kind kind) {
    /** In which list of {@code acts.yml} the phrase stands. */
    enum Kind {
        CUES,
        NEUTRAL,
        NOUNS,
        ADJECTIVES
    }

    boolean neutral() {
        return kind == Kind.NEUTRAL;
    }
}
