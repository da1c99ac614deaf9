package dev.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document with its sentences.
 *
 * @param sentences in text order
 * @param notes what was left out and why, in words for the user (a sentence too long to parse, say)
 */
public record AnnotatedDocument(Document document, List<Sentence> sentences, List<String> notes) {
    public AnnotatedDocument {
        Objects.requireNonNull(document);
        sentences = List.copyOf(sentences);
        notes = List.copyOf(notes);
    }

    /** The sentence that holds a position of the text, if any does. */
    public Optional<Sentence> sentenceAt(int position) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (sentence.span().covers(position)) return Optional.of(sentence);
            if (sentence.span().start() > position) high = middle - 1;
            else low = middle + 1;
        }
        return Optional.empty();
    }
}
