package dev.parley.serve;

import dev.parley.graph.Catalogue;
import dev.parley.graph.IssueFilter;
import dev.parley.graph.IssueRow;
import dev.parley.graph.Paging;
import dev.parley.model.StatementRow;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A value that a form offers. */
record Choice(String value, String label, boolean chosen) {
    /** One for each issue of which something is said, the most discussed first. */
    static List<Choice> issues(Catalogue catalogue, Optional<String> chosen) {
        return catalogue.issues(IssueFilter.ALL, Paging.first(Paging.MOST)).items().stream()
                .filter(issue -> issue.statements() > 0 || chosen.equals(Optional.of(issue.id())))
                .map(issue -> new Choice(
                        issue.id(),
                        issue.label() + " (" + issue.statements() + ")",
                        chosen.equals(Optional.of(issue.id()))))
                .toList();
    }

    /** One for each issue that has others under it. */
    static List<Choice> groups(Catalogue catalogue, Optional<String> chosen) {
        List<IssueRow> issues =
                catalogue.issues(IssueFilter.ALL, Paging.first(Paging.MOST)).items();
        Set<String> above =
                issues.stream().flatMap(issue -> issue.broader().stream()).collect(Collectors.toSet());
        return issues.stream()
                .filter(issue -> above.contains(issue.id()) || chosen.equals(Optional.of(issue.id())))
                .map(issue -> new Choice(issue.id(), issue.label(), chosen.equals(Optional.of(issue.id()))))
                .toList();
    }

    /** One for each constant, as it is written outside. */
    static <E extends Enum<E>> List<Choice> of(Class<E> constants, Optional<E> chosen) {
        return Arrays.stream(constants.getEnumConstants())
                .map(constant -> new Choice(
                        StatementRow.lower(constant),
                        StatementRow.lower(constant),
                        chosen.equals(Optional.of(constant))))
                .toList();
    }
}
