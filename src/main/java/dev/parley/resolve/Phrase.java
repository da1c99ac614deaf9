package dev.parley.resolve;

import dev.parley.model.Entity;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of one sentence that name or describe somebody.
 *
 * @param tokens in text order, at least one; they need not be adjacent
 * @param head the one that the others hang on
 */
record Phrase(Sentence sentence, List<Token> tokens, Token head) {
    Phrase {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) throw new IllegalArgumentException("a phrase needs words");
    }

    Span span() {
        return new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }

    Token last() {
        return tokens.get(tokens.size() - 1);
    }

    /** The same phrase with other words; its head is the old one, or the last word where that is gone. */
    Phrase with(List<Token> words) {
        return new Phrase(sentence, words, words.contains(head) ? head : words.get(words.size() - 1));
    }

    /** The same phrase behind another word. */
    Phrase after(Token word) {
        return with(Stream.concat(Stream.of(word), tokens.stream()).toList());
    }

    /** Its words as the text has them between the first and last of some tokens, with single blanks. */
    static String words(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        int end = -1;
        for (Token token : tokens) {
            if (end >= 0 && token.span().start() > end) words.append(' ');
            words.append(token.word());
            end = token.span().end();
        }
        return words.toString();
    }

    String words() {
        return words(tokens);
    }

    /** Its words in lower case, parted by blanks. */
    static String lower(List<Token> tokens) {
        return tokens.stream()
                .map(token -> token.word().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** The tokens of a sentence that lie in a span. */
    static List<Token> tokens(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(token -> span.covers(token.span()))
                .toList();
    }

    /** Whether a name covers two of the sentence's words. */
    static boolean oneName(Sentence sentence, Token one, Token other) {
        return sentence.entities().stream()
                .map(Entity::span)
                .anyMatch(span -> span.covers(one.span()) && span.covers(other.span()));
    }
}
