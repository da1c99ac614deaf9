package dev.parley.resolve;

import dev.parley.model.Dependency;
import dev.parley.model.Sentence;
import dev.parley.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the nouns that relative pronouns stand for. */
final class Antecedents {
    private final Phrases phrases;

    Antecedents(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * What a "who" or "which" stands for: the noun that the parse links it to, with what is joined to it, else the last noun
     * before it.
     */
    List<Phrase> of(Phrase pronoun) {
        Sentence sentence = pronoun.sentence();
        return sentence.dependencies().stream()
                .filter(edge -> edge.dependent() == pronoun.head().index())
                .filter(edge -> edge.relation().equals("ref"))
                .map(Dependency::head)
                .findFirst()
                .or(() -> relativeClause(sentence, pronoun.head()))
                .or(() -> lastNoun(sentence, pronoun.head()))
                .filter(head -> head > 0 && head < pronoun.head().index())
                .map(head -> joined(sentence, sentence.token(head), pronoun.head()))
                .orElse(List.of());
    }

    /** The last noun before a "who" that means somebody, where the parse links it to a thing. */
    List<Phrase> persons(Phrase pronoun, Predicate<String> someone) {
        Sentence sentence = pronoun.sentence();
        return sentence.tokens().subList(0, pronoun.head().index() - 1).stream()
                .filter(token -> token.tag().startsWith("NN")
                        && someone.test(token.lemma().toLowerCase(Locale.ROOT)))
                .reduce((first, second) -> second)
                .map(head -> joined(sentence, head, pronoun.head()))
                .orElse(List.of());
    }

    /** The phrases of a noun and of what is joined to it before a word. */
    private List<Phrase> joined(Sentence sentence, Token head, Token end) {
        Token first = head;
        while (first.relation().equals("conj")
                && sentence.token(first.head()).tag().startsWith("NN")) first = sentence.token(first.head());
        List<Phrase> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean other = token.relation().equals("conj") && token.head() == first.index();
            if (token.index() < end.index() && (token.equals(first) || other))
                found.add(phrases.headed(sentence, token));
        }
        return found;
    }

    private static Optional<Integer> lastNoun(Sentence sentence, Token pronoun) {
        return sentence.tokens().subList(0, pronoun.index() - 1).stream()
                .filter(token -> token.tag().startsWith("NN"))
                .reduce((first, second) -> second)
                .map(token -> {
                    Token head = token;
                    while (head.relation().matches("compound|flat") && head.head() > 0)
                        head = sentence.token(head.head());
                    return head.index();
                });
    }

    private static Optional<Integer> relativeClause(Sentence sentence, Token pronoun) {
        for (Token step = pronoun; step.head() > 0; step = sentence.token(step.head())) {
            if (step.relation().equals("acl:relcl")) return Optional.of(step.head());
        }
        return Optional.empty();
    }
}
