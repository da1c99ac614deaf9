package dev.parley.resolve;

import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.List;

/** Tells whether a sentence says something of those it names: by its parse, else by the words around the name. */
final class Subjects {
    private static final String FINITE = "VBD|VBZ|VBP|MD|RB";
    private static final String WITHIN_PHRASE = "NN.*|JJ.*|DT|CD|PRP\\$|VBN";

    private Subjects() {}

    /**
     * @param words adjacent, in text order
     * @param head the one of them that the others hang on
     */
    static boolean subject(Sentence sentence, List<Token> words, Token head) {
        if (!sentence.parsed()) return beforeVerb(sentence, words);
        Token step = head;
        while (step.relation().equals("conj") && step.head() > 0) step = sentence.token(step.head());
        return step.relation().startsWith("nsubj");
    }

    /** The subjects of the verb that a phrase is the object of: "him" is not who does it. */
    static List<Span> beside(Phrase object) {
        Token head = object.head();
        if (!head.relation().matches("i?obj")) return List.of();
        return object.sentence().tokens().stream()
                .filter(token -> token.head() == head.head() && token.relation().startsWith("nsubj"))
                .map(Token::span)
                .toList();
    }

    private static boolean beforeVerb(Sentence sentence, List<Token> words) {
        int before = words.get(0).index() - 1;
        while (before >= 1 && sentence.token(before).tag().matches(WITHIN_PHRASE)) before--;
        boolean governed = before >= 1 && sentence.token(before).tag().matches("IN|TO|POS|VB.*");
        int after = afterAside(sentence, words.get(words.size() - 1).index() + 1);
        return !governed
                && after <= sentence.tokens().size()
                && sentence.token(after).tag().matches(FINITE);
    }

    /** The index behind "(D-Ohio)" and ", the mayor," where such a thing follows, else the index itself. */
    private static int afterAside(Sentence sentence, int index) {
        if (index > sentence.tokens().size()) return index;
        String end =
                switch (sentence.token(index).word()) {
                    case "(", "-LRB-" -> ")";
                    case "," -> ",";
                    default -> "";
                };
        if (end.isEmpty()) return index;
        for (int at = index + 1; at < sentence.tokens().size(); at++)
            if (sentence.token(at).word().equals(end)) return at + 1;
        return index;
    }
}
