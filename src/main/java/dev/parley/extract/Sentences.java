package dev.parley.extract;

import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentences of one document with their trees, each made when first asked for. */
final class Sentences {
    private final AnnotatedDocument document;
    private final Map<Integer, Syntax> trees = new HashMap<>();

    Sentences(AnnotatedDocument document) {
        this.document = document;
    }

    String text() {
        return document.document().text();
    }

    /** The day of publication, if known. */
    Optional<LocalDate> published() {
        return document.document().published();
    }

    /** The tree of the first sentence that has words of the spans, with those words. */
    Optional<Place> at(List<Span> spans) {
        for (Span span : spans) {
            Optional<Place> place = first(span)
                    .map(this::tree)
                    .map(tree -> new Place(tree, tree.within(spans)))
                    .filter(found -> !found.tokens().isEmpty());
            if (place.isPresent()) return place;
        }
        return Optional.empty();
    }

    private Optional<Sentence> first(Span span) {
        return document.sentenceAt(span.start()).or(() -> document.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .findFirst());
    }

    /** Some words of one sentence, in text order, at least one. */
    record Place(Syntax syntax, List<Token> tokens) {
        Optional<Token> head() {
            return syntax.headOf(tokens);
        }
    }

    Syntax tree(Sentence sentence) {
        return trees.computeIfAbsent(sentence.index(), index -> new Syntax(sentence));
    }

    List<Syntax> parsed() {
        return document.sentences().stream()
                .filter(Sentence::parsed)
                .map(this::tree)
                .toList();
    }

    /** The sentences that spans touch. */
    List<Span> around(List<Span> spans) {
        return document.sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> spans.stream().anyMatch(sentence::overlaps))
                .toList();
    }
}
