package dev.parley.resolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words inside a content that change the side taken on an issue named before or after them.
 *
 * @param words in order
 * @param before effect on a mention that stands before them
 * @param after effect on a mention that stands after them
 * @param reach how far they act
 * @param firm whether they act under every act, or only under those that leave the side to the content
 */
record Wording(List<Word> words, Optional<Effect> before, Optional<Effect> after, Reach reach, boolean firm) {
    /** What becomes of the side. */
    enum Effect {
        REVERSE,
        SUPPORT,
        OPPOSE,
        CONDITIONAL,
        NEUTRAL,
        /** Reverses a side, and where none is taken yet is one against ("would reject the levy"). */
        REFUSE,
        /** Reverses a side, and where none is taken yet is one for what is spoiled ("undermines the truce"). */
        SPOIL;

        /** Whether it turns round what stands before it, so that it acts under every act. */
        boolean turns() {
            return this == REVERSE || this == REFUSE || this == SPOIL;
        }

        boolean judges() {
            return this != REVERSE && this != NEUTRAL;
        }
    }

    /** How far it acts: up to a comma, over commas, over dividing words too. */
    enum Reach {
        PHRASE,
        CLAUSE,
        SENTENCE
    }

    /** Whether it turns round the words between which it stands, too: "not" and "rather than", but not "against". */
    boolean turnsWhatStandsAround() {
        return words.size() > 1 || before.equals(Optional.of(Effect.REVERSE));
    }

    boolean sameWords(Wording other) {
        return words.size() == other.words.size() && stands(words, 0, other.words);
    }

    @Override
    public String toString() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Whether it stands at a position of a passage. */
    boolean standsAt(int position, List<Word> passage) {
        return stands(words, position, passage);
    }

    /** Whether some words, in any of their forms, stand at a position of a passage. */
    static boolean stands(List<Word> words, int position, List<Word> passage) {
        if (position + words.size() > passage.size()) return false;
        for (int i = 0; i < words.size(); i++) if (!passage.get(position + i).like(words.get(i))) return false;
        return true;
    }
}
