package dev.parley.annotate;

import dev.parley.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where in time the clause of a word puts what it tells of, as far as its verb says. */
enum Tense {
    PAST,
    FUTURE,
    OPEN;

    /** The tense of the clause that a token stands in, by the basic tree. */
    static Tense of(Token token, List<Token> sentence) {
        Token word = token;
        while (word.head() > 0 && !verbal(word, sentence)) {
            // "scheduled for Friday": what is set for a day lies ahead of the setting
            if (word.index() == token.index() && marked(word, sentence, "case", "for")) return FUTURE;
            word = sentence.get(word.head() - 1);
        }
        return ofClause(word, sentence);
    }

    private static Tense ofClause(Token verb, List<Token> sentence) {
        List<Token> group =
                Stream.concat(Stream.of(verb), auxiliaries(verb, sentence)).toList();
        Set<String> tags = group.stream().map(Token::tag).collect(Collectors.toSet());
        boolean perfect = group.stream().anyMatch(word -> word.lemma().equals("have") && !word.equals(verb));
        if (tags.contains("MD")) return perfect ? PAST : FUTURE;
        if (tags.contains("VBD") || perfect) return PAST;
        if (tags.contains("VBG") && tags.stream().anyMatch(Set.of("VBZ", "VBP")::contains)) return FUTURE;
        if (marked(verb, sentence, "mark", "to")) return ofInfinitive(verb, sentence);
        return OPEN;
    }

    /** "They plan to meet" lies ahead; "they agreed to meet" may be over by now. */
    private static Tense ofInfinitive(Token verb, List<Token> sentence) {
        Optional<Token> governor =
                Optional.of(verb.head()).filter(head -> head > 0).map(head -> sentence.get(head - 1));
        return governor.map(word -> of(word, sentence) == PAST ? OPEN : FUTURE).orElse(FUTURE);
    }

    private static boolean verbal(Token word, List<Token> sentence) {
        return word.tag().startsWith("VB")
                || auxiliaries(word, sentence).findAny().isPresent();
    }

    private static Stream<Token> auxiliaries(Token verb, List<Token> sentence) {
        return sentence.stream()
                .filter(word -> word.head() == verb.index())
                .filter(word ->
                        word.relation().startsWith("aux") || word.relation().equals("cop"));
    }

    private static boolean marked(Token word, List<Token> sentence, String relation, String lemma) {
        return sentence.stream()
                .anyMatch(mark -> mark.head() == word.index()
                        && mark.relation().equals(relation)
                        && mark.lemma().equals(lemma));
    }
}
