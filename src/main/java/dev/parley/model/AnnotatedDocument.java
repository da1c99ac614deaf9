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
        int index = firstEndingAfter(position);
        return index < sentences.size() && sentences.get(index).span().covers(position)
                ? Optional.of(sentences.get(index))
                : Optional.empty();
    }

    /** The sentences that a span touches, in text order. */
    public List<Sentence> sentencesOver(Span span) {
        int first = firstEndingAfter(span.start());
        int end = first;
        while (end < sentences.size() && sentences.get(end).span().start() < span.end()) end++;
        return sentences.subList(first, end);
    }

    private int firstEndingAfter(int position) {
        return Sorted.first(sentences, sentence -> sentence.span().end() > position);
    }
}
