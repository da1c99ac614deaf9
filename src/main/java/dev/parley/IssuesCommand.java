package dev.parley;

import dev.parley.graph.Store;
import dev.parley.model.StatementRow;
import dev.parley.resolve.CandidateIssue;
import dev.parley.resolve.IssueDiscovery;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parley issues}: how far the codebook reaches, and what it lacks. */
@Command(
        name = "issues",
        description = "Says how far the codebook reaches, and what it lacks.",
        footer = {
            "Examples:",
            "  parley issues coverage",
            "  parley issues discover --least 5 >> my-issues.ttl",
        })
final class IssuesCommand implements Callable<Integer> {
    @ParentCommand
    private Parley parley;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what you want to know: coverage or discover");
    }

    @Command(
            name = "coverage",
            description = "What share of the contents concerns an issue, and how many each.",
            footer = {"Example:", "  parley issues coverage --store news-data"})
    int coverage(@Mixin StoreOptions store) throws IOException {
        List<StatementRow> rows = contents(store);
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> row.stances().keySet().forEach(issue -> counts.merge(issue, 1, Integer::sum)));
        long covered = rows.stream().filter(row -> !row.stances().isEmpty()).count();
        String issues = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(count -> "%6d  %s%n".formatted(count.getValue(), count.getKey()))
                .collect(Collectors.joining());
        parley.console()
                .print("%d of %d contents concern an issue (%.0f %%)%n%s"
                        .formatted(covered, rows.size(), 100.0 * covered / Math.max(1, rows.size()), issues));
        return 0;
    }

    @Command(
            name = "discover",
            description =
                    "Groups contents that no issue claims into candidates, as Turtle to edit and paste into a codebook.",
            footer = {"Example:", "  parley issues discover --least 5 >> my-issues.ttl"})
    int discover(
            @Option(
                            names = "--least",
                            paramLabel = "N",
                            defaultValue = "3",
                            description = "How many contents make a candidate (default: ${DEFAULT-VALUE}).")
                    int least,
            @Mixin StoreOptions store)
            throws IOException {
        if (least < 2) throw new ParameterException(spec.commandLine(), "--least is 2 or more, not " + least);
        List<String> unclaimed = contents(store).stream()
                .filter(row -> row.stances().isEmpty())
                .map(row -> row.content().text())
                .toList();
        List<CandidateIssue> candidates = new IssueDiscovery(least).discover(unclaimed);
        parley.console()
                .print("# %d contents concern no issue; %d candidates.%n%s%n%s"
                        .formatted(
                                unclaimed.size(),
                                candidates.size(),
                                PREFIXES,
                                candidates.stream().map(IssuesCommand::turtle).collect(Collectors.joining("\n"))));
        return 0;
    }

    private static final String PREFIXES = """
            @prefix issue: <http://parley.local/issue/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    private static String turtle(CandidateIssue candidate) {
        String examples = candidate.examples().stream()
                .map(example -> "#   " + example.replaceAll("\\s+", " ") + "\n")
                .collect(Collectors.joining());
        String phrasings = candidate.phrasings().stream()
                .map(phrase -> "    skos:altLabel " + quoted(phrase) + " ;\n")
                .collect(Collectors.joining());
        return "# %d contents, such as:%n%sissue:%s a skos:Concept ; skos:inScheme issue:scheme ;%n    skos:prefLabel %s ;%n%s    skos:definition \"… Support: …\"@en .%n"
                .formatted(candidate.contents(), examples, candidate.id(), quoted(candidate.label()), phrasings);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"@en";
    }

    private List<StatementRow> contents(StoreOptions store) throws IOException {
        try (Store opened = store.open()) {
            return opened.statements().stream()
                    .filter(row -> !row.content().spans().isEmpty())
                    .toList();
        }
    }
}
