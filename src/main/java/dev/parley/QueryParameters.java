package dev.parley;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The parameters of a named query: the common ones as options of their own, any other by its name. */
final class QueryParameters {
    @Option(names = "--actor", paramLabel = "ID", description = "Parameter: an actor.")
    private Optional<String> actor;

    @Option(names = "--issue", paramLabel = "ID", description = "Parameter: an issue.")
    private Optional<String> issue;

    @Option(names = "--act", paramLabel = "ID", description = "Parameter: an act, such as demand.")
    private Optional<String> act;

    @Option(names = "--document", paramLabel = "ID", description = "Parameter: a document.")
    private Optional<String> document;

    @Option(
            names = {"--since", "--from"},
            paramLabel = "DAY",
            description = "Parameter: first day, such as 2025-03-18.")
    private Optional<String> since;

    @Option(names = "--until", paramLabel = "DAY", description = "Parameter: last day.")
    private Optional<String> until;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "Any parameter; may be given several times.")
    private Map<String, String> others = Map.of();

    /** Those that were given, by name. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>(others);
        actor.ifPresent(value -> values.put("actor", value));
        issue.ifPresent(value -> values.put("issue", value));
        act.ifPresent(value -> values.put("act", value));
        document.ifPresent(value -> values.put("document", value));
        since.ifPresent(value -> values.put("since", value));
        until.ifPresent(value -> values.put("until", value));
        return values;
    }
}
