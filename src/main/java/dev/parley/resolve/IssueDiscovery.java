package dev.parley.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Groups contents that no issue claims into candidate issues: the phrase that most of them share makes one, its contents are set
 * aside, and so on. Words of like meaning count as one ({@code language/issues.yml}).
 */
public final class IssueDiscovery {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;
    private static final int EXAMPLES = 3;
    private static final int PHRASINGS = 5;

    private final Vocabulary vocabulary = Vocabulary.load();
    private final int least;

    /** @param least how many contents make a candidate, at least */
    public IssueDiscovery(int least) {
        this.least = least;
    }

    /** A phrase of a content: its terms in any order, and how it is written there. */
    private record Use(String content, Set<String> terms, String written) {}

    /** The candidates, the most frequent first; equal contents count once. */
    public List<CandidateIssue> discover(Collection<String> contents) {
        Map<String, List<Use>> open = new TreeMap<>();
        for (String content : contents) open.computeIfAbsent(content, this::uses);
        List<CandidateIssue> candidates = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Optional<List<Use>> best = best(open); best.isPresent(); best = best(open)) {
            candidates.add(candidate(best.get(), ids));
            best.get().forEach(use -> open.remove(use.content()));
        }
        return candidates;
    }

    private List<Use> uses(String content) {
        List<Use> uses = new ArrayList<>();
        List<Word> run = new ArrayList<>();
        for (Word word : vocabulary.words(content)) {
            if (word.names() && word.text().matches("\\p{L}{3,}.*")) run.add(word);
            else run.clear();
            for (int length = SHORTEST; length <= Math.min(LONGEST, run.size()); length++) {
                List<Word> phrase = run.subList(run.size() - length, run.size());
                Set<String> terms = phrase.stream().map(Word::term).collect(Collectors.toCollection(TreeSet::new));
                String written = phrase.stream().map(Word::text).collect(Collectors.joining(" "));
                if (terms.size() == length) uses.add(new Use(content, terms, written));
            }
        }
        return uses;
    }

    /** One use of the phrase that most contents share, for each of them; the longer and then the first of those equally frequent. */
    private Optional<List<Use>> best(Map<String, List<Use>> open) {
        Map<String, Map<String, Use>> byPhrase = new TreeMap<>();
        open.values().stream().flatMap(List::stream).forEach(use -> byPhrase.computeIfAbsent(
                        String.join(" ", use.terms()), none -> new LinkedHashMap<>())
                .putIfAbsent(use.content(), use));
        return byPhrase.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= least)
                .max(Comparator.comparingInt((Map.Entry<String, Map<String, Use>> entry) ->
                                entry.getValue().size())
                        .thenComparingInt(entry -> entry.getKey().split(" ").length)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(entry -> List.copyOf(entry.getValue().values()));
    }

    private static CandidateIssue candidate(List<Use> uses, Set<String> ids) {
        Map<String, Long> wordings =
                uses.stream().collect(Collectors.groupingBy(Use::written, TreeMap::new, Collectors.counting()));
        List<String> ordered = wordings.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        String label = ordered.get(0).substring(0, 1).toUpperCase(Locale.ROOT)
                + ordered.get(0).substring(1);
        List<String> examples = uses.stream()
                .map(Use::content)
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .limit(EXAMPLES)
                .toList();
        return new CandidateIssue(
                free(slug(ordered.get(0)), ids),
                label,
                ordered.stream().skip(1).limit(PHRASINGS).toList(),
                uses.size(),
                examples);
    }

    /** The letters and digits that ids are made of, without accents; words in another script have none and are called {@code issue}. */
    private static String slug(String words) {
        String slug = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "issue" : slug;
    }

    /** The id itself where it is not taken, else with the first number that makes it so; it is taken then. */
    private static String free(String wanted, Set<String> taken) {
        String id = wanted;
        for (int number = 2; !taken.add(id); number++) id = wanted + "-" + number;
        return id;
    }
}
