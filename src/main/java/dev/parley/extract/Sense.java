package dev.parley.extract;

import dev.parley.model.Act;
import dev.parley.model.Token;

/** One phrase of the lexicon and the act it stands for. */
record Sense(Act act, Phrase phrase, Kind kind) {
    /** In which list of {@code acts.yml} the phrase stands. */
    enum Kind {
        CUES,
        NEUTRAL,
        NOUNS,
        ADJECTIVES
    }

    /** Whether a token has the part of speech that the list is for. */
    boolean fits(Token token) {
        return switch (kind) {
            case NOUNS -> token.tag().startsWith("NN");
            case ADJECTIVES ->
                token.tag().startsWith("JJ")
                        || token.tag().equals("VBN")
                        || token.tag().equals("VBD");
            default -> true;
        };
    }

    boolean neutral() {
        return kind == Kind.NEUTRAL;
    }
}
