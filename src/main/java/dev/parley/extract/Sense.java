package dev.parley.extract;

import dev.parley.model.Act;
import dev.parley.model.Token;
import java.util.List;
import java.util.Locale;

/** One phrase of the lexicon and the act it stands for. */
record Sense(Act act, Phrase phrase, Kind kind) {
    /** In which list of {@code acts.yml} the phrase stands. */
    enum Kind {
        CUES,
        NEUTRAL,
        NOUNS,
        ADJECTIVES,
        FEELINGS
    }

    /** Whether a token has the part of speech that the list is for. */
    boolean fits(Token token) {
        return switch (kind) {
            case NOUNS -> token.tag().startsWith("NN");
            // "was worried" may be tagged as a verb; "opened" is a form of one.
            case ADJECTIVES ->
                token.tag().startsWith("JJ")
                        || List.of("VBN", "VBD").contains(token.tag())
                                && phrase.items().get(0).contains(token.word().toLowerCase(Locale.ROOT));
            default -> true;
        };
    }

    boolean neutral() {
        return kind == Kind.NEUTRAL;
    }
}
