package dev.parley;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The parameters of a named query: those of our questions as options of their own, any other by its name. */
final class QueryParameters {
    @Option(names = "--actor", paramLabel = "NAME", description = "Parameter: an actor, such as Putin.")
    private Optional<String> actor;

    @Option(
            names = "--whom",
            paramLabel = "NAME",
            description = "Parameter: the other actor: addressed, blamed, answering …")
    private Optional<String> whom;

    @Option(names = "--via", paramLabel = "NAME", description = "Parameter: the actor through whom it is known.")
    private Optional<String> via;

    @Option(names = "--issue", paramLabel = "NAME", description = "Parameter: an issue.")
    private Optional<String> issue;

    @Option(names = "--act", paramLabel = "NAME", description = "Parameter: an act, such as demand.")
    private Optional<String> act;

    @Option(
            names = "--stance",
            paramLabel = "SIDE",
            description = "Parameter: support, oppose, conditional, neutral or mixed.")
    private Optional<String> stance;

    @Option(names = "--polarity", paramLabel = "WORD", description = "Parameter: affirmed, negated or uncertain.")
    private Optional<String> polarity;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Parameter: a publisher.")
    private Optional<String> outlet;

    @Option(names = "--document", paramLabel = "ID", description = "Parameter: an article.")
    private Optional<String> document;

    @Option(names = "--text", paramLabel = "WORDS", description = "Parameter: words of the content.")
    private Optional<String> text;

    @Option(names = "--confidence", paramLabel = "NUMBER", description = "Parameter: a confidence from 0 to 1.")
    private Optional<String> confidence;

    @Option(
            names = {"--from", "--since"},
            paramLabel = "DAY",
            description = "Parameter: first day, such as 2025-03-18.")
    private Optional<String> from;

    @Option(
            names = {"--to", "--until"},
            paramLabel = "DAY",
            description = "Parameter: last day.")
    private Optional<String> to;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "Any parameter; may be given several times.")
    private Map<String, String> others = Map.of();

    /** Those that were given, by name. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>(others);
        actor.ifPresent(value -> values.put("actor", value));
        whom.ifPresent(value -> values.put("whom", value));
        via.ifPresent(value -> values.put("via", value));
        issue.ifPresent(value -> values.put("issue", value));
        act.ifPresent(value -> values.put("act", value));
        stance.ifPresent(value -> values.put("stance", value));
        polarity.ifPresent(value -> values.put("polarity", value));
        outlet.ifPresent(value -> values.put("outlet", value));
        document.ifPresent(value -> values.put("document", value));
        text.ifPresent(value -> values.put("text", value));
        confidence.ifPresent(value -> values.put("confidence", value));
        from.ifPresent(value -> values.put("from", value));
        to.ifPresent(value -> values.put("to", value));
        return values;
    }
}
