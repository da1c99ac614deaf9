package dev.parley.resolve;

import dev.parley.model.Issue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The issues that texts are searched for, and how they hang together. */
final class Codebook {
    private final Map<String, Issue> issues;
    private final Phrasings phrasings;
    private final Glosses glosses;
    private final Map<String, Set<String>> names;
    private final Set<String> withoutPhrasings;

    Codebook(List<Issue> issues, Vocabulary vocabulary, Phrasings.Fit phrases, Glosses.Fit words) {
        this.issues = issues.stream().collect(Collectors.toMap(Issue::id, Function.identity()));
        phrasings = new Phrasings(issues, vocabulary, phrases);
        glosses = new Glosses(issues, vocabulary, words);
        withoutPhrasings = issues.stream()
                .filter(issue -> issue.phrasings().isEmpty())
                .map(Issue::id)
                .collect(Collectors.toSet());
        names = issues.stream().collect(Collectors.toMap(Issue::id, issue -> Phrasing.label(issue, vocabulary)
                .names()));
    }

    Phrasings phrasings() {
        return phrasings;
    }

    Glosses glosses() {
        return glosses;
    }

    /** The issues that are known by the words of their labels and definitions alone. */
    Set<String> withoutPhrasings() {
        return withoutPhrasings;
    }

    /** The terms of an issue's label that are written as names. */
    Set<String> names(String issue) {
        return names.get(issue);
    }

    /** Whether a phrasing says too little by itself: one word, of an issue that is spoken of with others. */
    boolean vague(Phrasing phrasing) {
        return phrasing.terms().size() == 1
                && !issues.get(phrasing.issue()).related().isEmpty();
    }

    /** An issue with those that it is related to, and with the narrower ones of all of them. */
    Set<String> kin(String issue) {
        Set<String> kin = new HashSet<>(issues.get(issue).related());
        kin.add(issue);
        issues.values().stream()
                .filter(other -> other.broader().stream().anyMatch(Set.copyOf(kin)::contains))
                .forEach(other -> kin.add(other.id()));
        return kin;
    }
}
