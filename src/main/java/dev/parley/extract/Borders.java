package dev.parley.extract;

import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Ends a content where the sentence goes on to tell what else its speaker did: "discussed the dam and met the miners". */
final class Borders {
    private final Sentences sentences;

    Borders(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The candidate without what follows a finite verb that is joined to its cue. */
    Candidate drawn(Candidate candidate) {
        return sentences
                .at(candidate.cue())
                .flatMap(place -> place.head().flatMap(cue -> end(place.syntax(), cue, candidate.content())))
                .map(end -> candidate.until(end))
                .orElse(candidate);
    }

    /** Where the last word before the joined verb's part of the content ends. */
    private static Optional<Integer> end(Syntax syntax, Token cue, List<Span> content) {
        Optional<Token> next = syntax.children(cue).stream()
                .filter(child -> child.relation().equals("conj") && child.tag().matches("VB[DZP]"))
                .filter(child -> content.stream().anyMatch(span -> span.covers(child.span())))
                .flatMap(child -> syntax.subtree(child, none -> false).stream())
                .min(Comparator.comparingInt(Token::index));
        return next.flatMap(first -> syntax.within(content).stream()
                .filter(token -> token.index() < first.index())
                .filter(token -> Character.isLetterOrDigit(token.word().charAt(0)))
                .reduce((one, other) -> other)
                .map(token -> token.span().end()));
    }
}
