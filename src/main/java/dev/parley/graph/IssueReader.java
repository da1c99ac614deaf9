package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.Issue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Reads the codebook: {@code issue:ID a skos:Concept ; skos:inScheme issue:scheme ; skos:prefLabel "…" ; …}. */
final class IssueReader {
    private static final String SPACE = Iris.DEFAULT_BASE + "issue/";
    private static final Node SCHEME = new Iris(Iris.DEFAULT_BASE).issue("scheme");

    private final Entries entries;
    private final List<Node> concepts;

    IssueReader(Entries entries) {
        this.entries = entries;
        this.concepts = entries.ofType(CONCEPT);
    }

    /** The issues in order of id; what is wrong with the others goes to the entries' problems. */
    List<Issue> read() {
        for (Node subject : entries.subjects())
            if (!concepts.contains(subject) && !subject.equals(SCHEME)) entries.problem(subject, "is no skos:Concept");
        List<Issue> issues = new ArrayList<>();
        concepts.forEach(node -> issue(node).ifPresent(issues::add));
        return issues;
    }

    private Optional<Issue> issue(Node node) {
        if (!node.getURI().startsWith(SPACE)) {
            entries.problem(node, "is no issue's IRI: it must begin with " + SPACE);
            return Optional.empty();
        }
        Properties properties = entries.of(node);
        Optional<String> label = Properties.shown(properties.all(NAME));
        if (label.isEmpty()) entries.problem(node, "has no skos:prefLabel in English or without a language");
        if (!properties.all(IN_SCHEME).contains(SCHEME)) entries.problem(node, "is not skos:inScheme issue:scheme");
        if (isOwnAncestor(node, node, new HashSet<>())) entries.problem(node, "is skos:broader than itself");
        try {
            return Optional.of(new Issue(
                    Iris.id(node),
                    label.orElse("?"),
                    Properties.shown(properties.all(DEFINITION)),
                    properties.texts(OTHER_NAME),
                    issues(node, properties.all(BROADER), "is under "),
                    issues(node, properties.all(RELATED), "is related to ")));
        } catch (IllegalArgumentException wrong) {
            entries.problem(node, "is no issue: " + wrong.getMessage());
            return Optional.empty();
        }
    }

    private List<String> issues(Node node, List<Node> others, String what) {
        for (Node other : others)
            if (!concepts.contains(other)) entries.problem(node, what + other + ", which is no issue of the codebook");
        return others.stream().filter(Node::isURI).map(Iris::id).sorted().toList();
    }

    private boolean isOwnAncestor(Node start, Node node, Set<Node> seen) {
        for (Node wider : entries.of(node).all(BROADER)) {
            if (wider.equals(start)) return true;
            if (seen.add(wider) && isOwnAncestor(start, wider, seen)) return true;
        }
        return false;
    }
}
