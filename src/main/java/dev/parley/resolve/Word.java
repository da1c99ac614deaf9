package dev.parley.resolve;

/**
 * One word of a passage.
 *
 * @param text as written, lower case
 * @param stem without its ending: what wordings are matched by
 * @param term the stem that stands for all words of like meaning, by which issues are matched; empty for a word that names no thing
 * @param large whether it is written with a capital letter
 */
record Word(String text, String stem, String term, boolean large) {
    /** Whether both are forms of one word. */
    boolean like(Word other) {
        return text.equals(other.text) || stem.equals(other.stem);
    }

    boolean names() {
        return !term.isEmpty();
    }
}
