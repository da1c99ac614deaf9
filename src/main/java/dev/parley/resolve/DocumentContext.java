package dev.parley.resolve;

import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Sentence;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document speaks of anywhere: by it a passage that says little is understood. */
final class DocumentContext {
    /** A document that names so many issues speaks of the codebook's matter: others may be meant by few words. */
    private static final int MATTER = 2;

    private final Codebook codebook;
    private final Topics.Thresholds thresholds;
    private final Set<String> terms = new HashSet<>();
    private final Set<String> plain = new HashSet<>();
    private final Set<String> issues = new HashSet<>();
    private final Set<String> possible;

    DocumentContext(
            Codebook codebook, Vocabulary vocabulary, Topics.Thresholds thresholds, AnnotatedDocument document) {
        this.codebook = codebook;
        this.thresholds = thresholds;
        List<List<Word>> sentences = document.sentences().stream()
                .map((Sentence sentence) -> vocabulary.words(sentence))
                .toList();
        sentences.forEach(words -> words.forEach(word -> terms.add(word.term())));
        name(sentences, plain);
        name(sentences, issues);
        possible = possible(sentences);
    }

    private void name(List<List<Word>> sentences, Set<String> into) {
        for (List<Word> words : sentences) plainly(words).forEach(mention -> into.add(mention.issue()));
    }

    /** Those that few words may mean here: the names in their labels are there, and they or others are named by many. */
    private Set<String> possible(List<List<Word>> sentences) {
        if (codebook.withoutPhrasings().isEmpty()) return Set.of();
        Set<String> named = new HashSet<>(issues);
        sentences.forEach(words -> named.addAll(codebook.glosses().named(words)));
        return codebook.glosses().issues().stream()
                .filter(issue -> terms.containsAll(codebook.names(issue)))
                .filter(issue -> named.contains(issue) || named.size() >= MATTER)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The mentions of issues in a passage of the document, best first. */
    List<IssueMention> mentions(List<Word> words) {
        List<IssueMention> named = codebook.phrasings().mentions(words, thresholds.known(), this::allows).stream()
                .filter(mention -> mention.score() >= thresholds.phrases().alone() || issues.contains(mention.issue()))
                .toList();
        return Stream.concat(
                        named.stream(),
                        codebook.glosses().mentions(words, possible).stream()
                                .filter(mention -> codebook.withoutPhrasings().contains(mention.issue()))
                                .filter(mention -> named.stream().noneMatch(mention::tellsOf)))
                .toList();
    }

    /** Those that a label or phrasing names by itself. */
    List<IssueMention> plainly(List<Word> words) {
        return codebook.phrasings().mentions(words, thresholds.phrases().alone(), this::allows);
    }

    /** Whether a phrasing can mean its issue here: the names in it are there, and what is vague is spoken of plainly too. */
    private boolean allows(Phrasing phrasing) {
        return terms.containsAll(phrasing.names())
                && (!codebook.vague(phrasing) || !Collections.disjoint(codebook.kin(phrasing.issue()), plain));
    }
}
