package dev.parley.extract;

import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Finding;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences of one document with their trees, each made when first asked for. */
final class Sentences {
    private final AnnotatedDocument document;
    private final List<Finding> findings;
    private final Map<Integer, Syntax> trees = new HashMap<>();

    /** @param findings show where contents end, which the parser may not see */
    Sentences(AnnotatedDocument document, List<Finding> findings) {
        this.document = document;
        this.findings = findings;
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

    /** A place in each sentence that has words of the spans, in text order. */
    List<Place> all(List<Span> spans) {
        return touching(spans)
                .map(this::tree)
                .map(tree -> new Place(tree, tree.within(spans)))
                .filter(place -> !place.tokens().isEmpty())
                .toList();
    }

    /** A content without the "that" or "to" that ties it to its cue. */
    List<Span> withoutConjunction(List<Span> content, Modifiers modifiers) {
        Optional<Place> place = at(content);
        if (place.isEmpty() || place.get().tokens().size() < 2) return content;
        Token first = place.get().tokens().get(0);
        boolean ties = Set.of("IN", "TO").contains(first.tag())
                && modifiers.has(WordList.TIES, first.word())
                && content.get(0).covers(first.span());
        if (!ties) return content;
        int from = place.get().tokens().get(1).span().start();
        return content.stream()
                .filter(span -> span.end() > from)
                .map(span -> new Span(Math.max(from, span.start()), span.end()))
                .toList();
    }

    private Optional<Sentence> first(Span span) {
        return document.sentenceAt(span.start())
                .or(() -> touching(List.of(span)).findFirst());
    }

    /** Some words of one sentence, in text order, at least one. */
    record Place(Syntax syntax, List<Token> tokens) {
        Optional<Token> head() {
            return syntax.headOf(tokens);
        }
    }

    /** The tree of the sentence that holds a position, if one does. */
    Optional<Syntax> treeAt(int position) {
        return document.sentenceAt(position).map(this::tree);
    }

    Syntax tree(Sentence sentence) {
        return trees.computeIfAbsent(sentence.index(), index -> new Syntax(Coordination.mended(sentence, findings)));
    }

    List<Syntax> parsed() {
        return document.sentences().stream()
                .filter(Sentence::parsed)
                .map(this::tree)
                .toList();
    }

    /** The sentences that spans touch. */
    List<Span> around(List<Span> spans) {
        return touching(spans).map(Sentence::span).toList();
    }

    private Stream<Sentence> touching(List<Span> spans) {
        if (spans.isEmpty()) return Stream.empty();
        return document.sentencesOver(Span.around(spans)).stream()
                .filter(sentence -> spans.stream().anyMatch(sentence.span()::overlaps));
    }
}
