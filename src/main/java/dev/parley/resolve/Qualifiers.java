package dev.parley.resolve;

import dev.parley.model.Token;
import java.util.List;

/** Tells what in a phrase describes somebody from what only points: articles, numbers, ranks. */
final class Qualifiers {
    private final ActorWords words;

    Qualifiers(ActorWords words) {
        this.words = words;
    }

    /** Whether it points at somebody known: "the", "these". */
    boolean definite(Phrase phrase) {
        return words.has(WordClass.DEFINITE, phrase.tokens().get(0).word());
    }

    /** Without articles, numbers and ranks in front. */
    Phrase bare(Phrase phrase) {
        List<Token> tokens = phrase.tokens();
        int start = 0;
        while (start < tokens.size() - 1
                && (words.has(WordClass.DETERMINER, tokens.get(start).word()) || rank(tokens.get(start)))) start++;
        return phrase.with(tokens.subList(start, tokens.size()));
    }

    /** "Senior", but not the "New" of New York. */
    boolean rank(Token token) {
        return !token.tag().startsWith("NNP") && words.has(WordClass.RANK, token.word());
    }

    /** Its words up to the head, without "of the bank" and the like. */
    static List<Token> upToHead(Phrase phrase) {
        int end = phrase.tokens().indexOf(phrase.head()) + 1;
        return phrase.tokens().subList(0, end);
    }
}
