package dev.parley.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One way to name an issue.
 *
 * @param issue its id
 * @param terms what it is made of
 * @param head the term it turns on: the last before a preposition ("halt to strikes on refineries")
 */
record Phrasing(String issue, Set<String> terms, String head) {
    static Phrasing of(String issue, String phrase, Vocabulary vocabulary) {
        List<Word> words = vocabulary.words(phrase);
        Set<String> terms = new LinkedHashSet<>();
        String head = "";
        boolean found = false;
        for (Word word : words) {
            found |= vocabulary.preposition(word) && !head.isEmpty();
            if (!word.names()) continue;
            terms.add(word.term());
            if (!found) head = word.term();
        }
        return new Phrasing(issue, terms, head);
    }
}
