package dev.parley.extract;

import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what a content stands for that only points back: "Peru rejected that", "Chile said as much". */
final class Echoes {
    private final Modifiers modifiers;
    private final Sentences sentences;
    private final List<Draft> drafts;

    /** @param drafts in text order */
    Echoes(Modifiers modifiers, Sentences sentences, List<Draft> drafts) {
        this.modifiers = modifiers;
        this.sentences = sentences;
        this.drafts = drafts;
    }

    /** The words that the content of a draft means, which may stand before its sentence; as a rule its own. */
    List<Span> meant(Draft draft) {
        List<Span> content = draft.candidate().content();
        Optional<Sentences.Place> place = sentences.at(content);
        if (place.isEmpty()) return content;
        List<Token> words = place.get().tokens().stream()
                .filter(token -> Character.isLetterOrDigit(token.word().charAt(0)))
                .toList();
        return Optional.of(words)
                .filter(tokens -> tokens.stream()
                        .allMatch(
                                token -> place.get().syntax().antecedent(token).isEmpty()))
                .flatMap(tokens -> before(place.get().syntax().sentence(), tokens))
                .orElse(content);
    }

    /** What was said last before an echo: an "as much" may echo the sentence before, a "that" only its own. */
    private Optional<List<Span>> before(Sentence sentence, List<Token> words) {
        String echo = words.stream()
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        boolean near = modifiers.has(WordList.POINTERS, echo);
        boolean far = modifiers.phrases(PhraseList.ECHOES).stream()
                .anyMatch(phrase -> phrase.length() == words.size()
                        && phrase.findAt(words, 0).isPresent());
        if (!near && !far) return Optional.empty();
        int start = words.get(0).span().start();
        return drafts.stream()
                .map(draft -> draft.candidate().content())
                .filter(content -> !content.isEmpty() && Span.around(content).end() <= start)
                .filter(content -> reach(content, sentence) <= (near ? 0 : 1))
                .max(Comparator.comparingInt((List<Span> content) -> -reach(content, sentence))
                        .thenComparing(Comparator.comparingInt(
                                (List<Span> content) -> Span.around(content).end()))
                        .thenComparingInt(content -> Span.around(content).length()));
    }

    /** How many sentences a content lies before one. */
    private int reach(List<Span> content, Sentence sentence) {
        return sentences
                .at(content)
                .map(place -> sentence.index() - place.syntax().sentence().index())
                .orElse(2);
    }
}
