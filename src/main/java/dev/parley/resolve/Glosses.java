package dev.parley.resolve;

import dev.parley.model.Issue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the issues that a passage speaks of where the codebook gives no phrasings: by the words of their labels and definitions,
 * in any order. Their evidence is counted in such words: one that only this issue has is worth 1, one that others have too less.
 *
 * <p>Sentence embeddings (bge-small, to labels and definitions) were tried beside it: on two annotated articles, thresholds taken
 * from the other one, F1 rose by no more than 0.02, at 13 ms a content (unquantized, on a busy machine).
 */
final class Glosses {
    private final Map<String, Map<String, Double>> worth = new TreeMap<>();
    private final Map<String, Set<String>> labels = new HashMap<>();
    private final Fit fit;

    /**
     * How well words must fit.
     *
     * @param evidence that is enough
     * @param share of the best issue's evidence that is enough for another of the same passage
     * @param named the evidence in one sentence by which a document names an issue
     */
    record Fit(double evidence, double share, double named) {}

    Glosses(List<Issue> codebook, Vocabulary vocabulary, Fit fit) {
        this.fit = fit;
        Map<String, Set<String>> glosses = new TreeMap<>();
        Map<String, Integer> sharing = new HashMap<>();
        for (Issue issue : codebook) {
            labels.put(issue.id(), terms(issue.label(), vocabulary));
            Set<String> gloss = terms(issue.definition().orElse(""), vocabulary);
            gloss.addAll(labels.get(issue.id()));
            glosses.put(issue.id(), gloss);
            gloss.forEach(term -> sharing.merge(term, 1, Integer::sum));
        }
        double most = Math.log(1.0 + codebook.size());
        glosses.forEach((issue, gloss) -> {
            Map<String, Double> terms = new TreeMap<>();
            gloss.forEach(term -> terms.put(term, Math.log(1 + (double) codebook.size() / sharing.get(term)) / most));
            worth.put(issue, terms);
        });
    }

    private static Set<String> terms(String text, Vocabulary vocabulary) {
        return vocabulary.words(text).stream()
                .filter(Word::names)
                .map(Word::term)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> issues() {
        return Collections.unmodifiableSet(worth.keySet());
    }

    /** The issues that a sentence names by many of their words. */
    Set<String> named(List<Word> sentence) {
        Map<String, SortedSet<Integer>> places = places(sentence);
        Set<String> named = new TreeSet<>();
        worth.forEach((issue, terms) -> {
            if (evidence(terms, places.keySet()) >= fit.named()) named.add(issue);
        });
        return named;
    }

    /**
     * Those that the words of a passage speak of, best first: the next one by the words that the labels of the better ones leave.
     *
     * @param possible issues that the document may speak of by few words
     */
    List<IssueMention> mentions(List<Word> words, Set<String> possible) {
        Map<String, SortedSet<Integer>> left = places(words);
        List<IssueMention> mentions = new ArrayList<>();
        Set<String> open = new TreeSet<>(possible);
        open.retainAll(worth.keySet());
        double least = fit.evidence();
        for (Optional<IssueMention> best = best(open, left); best.isPresent(); best = best(open, left)) {
            if (best.get().weight() < least) break;
            least = Math.max(least, fit.share() * best.get().weight());
            mentions.add(best.get());
            open.remove(best.get().issue());
            left.keySet().removeAll(labels.get(best.get().issue()));
        }
        return mentions;
    }

    private Optional<IssueMention> best(Set<String> issues, Map<String, SortedSet<Integer>> places) {
        return issues.stream()
                .flatMap(issue -> mention(issue, places).stream())
                .max(Comparator.comparingDouble(IssueMention::weight)
                        .thenComparingDouble(IssueMention::score)
                        .thenComparing(IssueMention::issue, Comparator.reverseOrder()));
    }

    private Optional<IssueMention> mention(String issue, Map<String, SortedSet<Integer>> places) {
        Map<String, Double> terms = worth.get(issue);
        Optional<String> weightiest = places.keySet().stream()
                .filter(terms::containsKey)
                .max(Comparator.<String>comparingDouble(terms::get).thenComparing(Comparator.reverseOrder()));
        SortedSet<Integer> positions = new TreeSet<>();
        places.forEach((term, positionsOfTerm) -> {
            if (terms.containsKey(term)) positions.add(positionsOfTerm.first());
        });
        double evidence = evidence(terms, places.keySet());
        double fits = evidence / evidence(terms, terms.keySet());
        return weightiest.map(
                term -> new IssueMention(issue, positions, places.get(term).first(), fits, evidence));
    }

    private static double evidence(Map<String, Double> terms, Set<String> found) {
        return found.stream().filter(terms::containsKey).mapToDouble(terms::get).sum();
    }

    private static Map<String, SortedSet<Integer>> places(List<Word> words) {
        Map<String, SortedSet<Integer>> places = new TreeMap<>();
        IntStream.range(0, words.size()).filter(i -> words.get(i).names()).forEach(i -> places.computeIfAbsent(
                        words.get(i).term(), none -> new TreeSet<>())
                .add(i));
        return places;
    }
}
