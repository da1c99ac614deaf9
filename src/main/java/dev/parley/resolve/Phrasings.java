package dev.parley.resolve;

import dev.parley.model.Issue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the issues that the words of a passage name, by the codebook's labels and phrasings. */
final class Phrasings {
    private final Map<String, List<Phrasing>> byHead;
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Set<String>> broader = new HashMap<>();
    private final Fit fit;

    /**
     * How well words must fit.
     *
     * @param alone the score that is enough by itself; a mention below it needs words of its own
     * @param slack how many other words may stand between for free
     * @param overlap share of a mention's words that a better mention may take before it is dropped
     */
    record Fit(double alone, int slack, double overlap) {}

    Phrasings(List<Issue> codebook, Vocabulary vocabulary, Fit fit) {
        this.fit = fit;
        List<Phrasing> phrasings = codebook.stream()
                .flatMap(issue -> Phrasing.of(issue, vocabulary))
                .filter(phrasing -> !phrasing.terms().isEmpty())
                .toList();
        byHead = phrasings.stream().collect(Collectors.groupingBy(Phrasing::head));
        Map<String, Set<String>> issues = new HashMap<>();
        for (Phrasing phrasing : phrasings)
            for (String term : phrasing.terms())
                issues.computeIfAbsent(term, none -> new HashSet<>()).add(phrasing.issue());
        issues.forEach((term, ids) -> weights.put(term, Math.log(1 + (double) codebook.size() / ids.size())));
        for (Issue issue : codebook) broader.put(issue.id(), Set.copyOf(issue.broader()));
    }

    /**
     * The best mention of every issue that scores at least so much, best first; those that others explain are left out.
     *
     * @param counts which phrasings may be found
     */
    List<IssueMention> mentions(List<Word> words, double least, Predicate<Phrasing> counts) {
        Map<String, SortedSet<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++)
            if (words.get(i).names())
                places.computeIfAbsent(words.get(i).term(), none -> new TreeSet<>())
                        .add(i);
        Map<String, IssueMention> best = new TreeMap<>();
        places.keySet().stream()
                .flatMap(term -> byHead.getOrDefault(term, List.of()).stream())
                .filter(counts)
                .flatMap(phrasing -> match(phrasing, places, words).stream())
                .filter(mention -> mention.score() >= least)
                .forEach(mention -> best.merge(mention.issue(), mention, (a, b) -> b.rank() > a.rank() ? b : a));
        return distinct(best.values());
    }

    private List<IssueMention> distinct(Collection<IssueMention> mentions) {
        List<IssueMention> kept = new ArrayList<>();
        mentions.stream()
                .sorted(Comparator.comparingDouble(IssueMention::rank)
                        .reversed()
                        .thenComparing(IssueMention::issue))
                .filter(mention -> kept.stream().noneMatch(better -> explains(better, mention)))
                .forEach(kept::add);
        kept.removeIf(mention -> kept.stream().anyMatch(other -> broader(other).contains(mention.issue())));
        return kept;
    }

    private Set<String> broader(IssueMention mention) {
        return broader.getOrDefault(mention.issue(), Set.of());
    }

    private boolean explains(IssueMention better, IssueMention mention) {
        long shared = mention.positions().stream()
                .filter(better.positions()::contains)
                .count();
        return shared >= fit.overlap() * mention.positions().size() || shared > 0 && mention.score() < fit.alone();
    }

    /** The tightest place in which the phrasing's words stand together: its head and, if it has more words, another. */
    private Optional<IssueMention> match(Phrasing phrasing, Map<String, SortedSet<Integer>> places, List<Word> words) {
        return places.get(phrasing.head()).stream()
                .map(anchor -> around(anchor, phrasing, places, words))
                .filter(mention -> mention.positions().size()
                        >= Math.min(2, phrasing.terms().size()))
                .max(Comparator.comparingDouble(IssueMention::rank)
                        .thenComparing(IssueMention::head, Comparator.reverseOrder()));
    }

    private IssueMention around(
            int anchor, Phrasing phrasing, Map<String, SortedSet<Integer>> places, List<Word> words) {
        SortedSet<Integer> positions = new TreeSet<>();
        double covered = 0;
        double total = 0;
        for (String term : phrasing.terms()) {
            double weight = weights.get(term);
            total += weight;
            if (!places.containsKey(term)) continue;
            covered += weight;
            positions.add(nearest(anchor, places.get(term)));
        }
        long between = words.subList(positions.first(), positions.last() + 1).stream()
                .filter(Word::names)
                .count();
        double tight = Math.min(1, (double) (positions.size() + fit.slack()) / between);
        return new IssueMention(phrasing.issue(), positions, anchor, covered / total * tight, covered);
    }

    private static int nearest(int anchor, SortedSet<Integer> places) {
        return places.stream()
                .min(Comparator.<Integer>comparingInt(place -> Math.abs(place - anchor))
                        .thenComparing(place -> place))
                .orElseThrow();
    }
}
