package dev.parley.find;

import dev.parley.model.Span;

/**
 * A word as the model sees it.
 *
 * @param firstPiece where its pieces begin among all pieces of the text
 * @param paragraph the number of its paragraph; blank ones do not count
 * @param features one of 32: case, quoted, first of its paragraph, in the first paragraph
 */
record Word(Span span, int firstPiece, int paragraph, int features) {
    private static final int QUOTED = 4;
    private static final int FIRST_OF_PARAGRAPH = 8;
    private static final int IN_FIRST_PARAGRAPH = 16;

    /** The vocabulary knows no capitals, so the features tell. */
    private enum Case {
        LOWER,
        CAPITALIZED,
        UPPER,
        NO_LETTER
    }

    static int features(String word, boolean quoted, boolean firstOfParagraph, int paragraph) {
        return caseOf(word).ordinal()
                + (quoted ? QUOTED : 0)
                + (firstOfParagraph ? FIRST_OF_PARAGRAPH : 0)
                + (paragraph == 0 ? IN_FIRST_PARAGRAPH : 0);
    }

    boolean capitalizedOrWithoutLetters() {
        return features % QUOTED != Case.LOWER.ordinal();
    }

    private static Case caseOf(String word) {
        if (word.codePoints().noneMatch(Character::isLetter)) return Case.NO_LETTER;
        int first = word.codePointAt(0);
        boolean several = word.length() > Character.charCount(first);
        if (several && isUpperCase(word)) return Case.UPPER;
        return Character.isUpperCase(first) ? Case.CAPITALIZED : Case.LOWER;
    }

    private static boolean isUpperCase(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase)
                && word.codePoints().noneMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c));
    }
}
