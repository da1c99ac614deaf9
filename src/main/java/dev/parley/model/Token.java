package dev.parley.model;

import java.util.Objects;

/**
 * One word of a sentence.
 *
 * @param index 1-based place in its sentence, as in CoNLL-U
 * @param span where it stands in the document's text
 * @param word its words as tokenized
 * @param lemma dictionary form, lower case but for names
 * @param tag Penn Treebank part of speech
 * @param head index of its head in the basic tree, 0 for the root, -1 where the sentence was not parsed
 * @param relation basic dependency relation to its head, empty where not parsed
 */
public record Token(int index, Span span, String word, String lemma, String tag, int head, String relation) {
    public Token {
        if (index < 1) throw new IllegalArgumentException("token index starts at 1: " + index);
        Objects.requireNonNull(span);
        Objects.requireNonNull(word);
        Objects.requireNonNull(lemma);
        Objects.requireNonNull(tag);
        Objects.requireNonNull(relation);
    }
}
