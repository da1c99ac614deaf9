package dev.parley.resolve;

import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Sentence;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a document speaks of anywhere: by it a passage that says little is understood. */
final class DocumentContext {
    private final Codebook codebook;
    private final Set<String> terms = new HashSet<>();
    private final Set<String> plain = new HashSet<>();
    private final Set<String> issues = new HashSet<>();

    /** @param alone the score at which an issue is named */
    DocumentContext(Codebook codebook, Vocabulary vocabulary, double alone, AnnotatedDocument document) {
        this.codebook = codebook;
        List<List<Word>> sentences = document.sentences().stream()
                .map((Sentence sentence) -> vocabulary.words(sentence))
                .toList();
        sentences.forEach(words -> words.forEach(word -> terms.add(word.term())));
        name(sentences, alone, plain);
        name(sentences, alone, issues);
    }

    private void name(List<List<Word>> sentences, double alone, Set<String> into) {
        for (List<Word> words : sentences)
            codebook.phrasings().mentions(words, alone, this::allows).forEach(mention -> into.add(mention.issue()));
    }

    /** The issues that it names. */
    Set<String> issues() {
        return issues;
    }

    /** Whether a phrasing can mean its issue here: the names in it are there, and what is vague is spoken of plainly too. */
    boolean allows(Phrasing phrasing) {
        return terms.containsAll(phrasing.names())
                && (!codebook.vague(phrasing) || !Collections.disjoint(codebook.kin(phrasing.issue()), plain));
    }
}
