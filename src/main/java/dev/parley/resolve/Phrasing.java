package dev.parley.resolve;

import dev.parley.model.Issue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way to name an issue.
 *
 * @param issue its id
 * @param terms what it is made of
 * @param head the term it turns on: the last before a preposition ("halt to strikes on refineries")
 * @param names those of its terms that are written as names: a text that has none of them anywhere means something else
 */
record Phrasing(String issue, Set<String> terms, String head, Set<String> names) {
    /** The label, whose first word is written large anyway, and the phrasings of an issue. */
    static Stream<Phrasing> of(Issue issue, Vocabulary vocabulary) {
        return Stream.concat(
                Stream.of(label(issue, vocabulary)),
                issue.phrasings().stream().map(phrase -> of(issue.id(), phrase, 0, vocabulary)));
    }

    static Phrasing label(Issue issue, Vocabulary vocabulary) {
        return of(issue.id(), issue.label(), 1, vocabulary);
    }

    /** @param plain how many of the first words are no names even if written large */
    private static Phrasing of(String issue, String phrase, int plain, Vocabulary vocabulary) {
        List<Word> words = vocabulary.words(phrase);
        Set<String> terms = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        String head = "";
        boolean found = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            found |= vocabulary.preposition(word) && !head.isEmpty();
            if (!word.names()) continue;
            terms.add(word.term());
            if (word.large() && i >= plain) names.add(word.term());
            if (!found) head = word.term();
        }
        return new Phrasing(issue, terms, head, names);
    }
}
