package dev.parley;

import dev.parley.model.Act;
import dev.parley.model.Actor;
import dev.parley.model.Issue;
import dev.parley.model.Stance;
import dev.parley.network.Event;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a row of a table of coded statements says, in our nouns; what it says wrongly is thrown as a {@link Failure}. */
record CodedRow(Event event, Slugs names, Set<Act> acts) {
    private static final Map<Stance, List<String>> SIDES = Map.of(
            Stance.SUPPORT, List.of("1", "true", "yes", "support"),
            Stance.OPPOSE, List.of("0", "-1", "false", "no", "oppose"),
            Stance.CONDITIONAL, List.of("0.5", "conditional"),
            Stance.NEUTRAL, List.of("neutral"));
    private static final Map<Stance, String> USUAL_ACTS =
            Map.of(Stance.SUPPORT, "support", Stance.OPPOSE, "reject", Stance.CONDITIONAL, "support");

    /** The person and the organization, as far as they are named. */
    List<Actor> actors() {
        List<Actor> actors = Stream.concat(
                        value("person").map(names::person).stream(),
                        value("organization").map(names::organization).stream())
                .toList();
        if (actors.isEmpty()) throw problem("has neither a person nor an organization");
        return actors;
    }

    /** The organization that stands in a column, if one does. */
    List<Actor> organizations(String column) {
        return value(column).map(names::organization).stream().toList();
    }

    Issue issue() {
        return value("concept").or(() -> value("issue")).map(names::issue).orElseThrow(() -> problem("has no concept"));
    }

    /** Neutral where none is coded. */
    Stance side() {
        Optional<String> coded = value("agreement").or(() -> value("stance"));
        if (coded.isEmpty()) return Stance.NEUTRAL;
        return SIDES.entrySet().stream()
                .filter(side -> side.getValue().contains(coded.get().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> problem("has the agreement '" + coded.get()
                        + "'; write 1 or 0, or support, oppose, conditional, neutral"));
    }

    /** The act that is coded, else that of the side. */
    Act act() {
        String coded = value("act").orElse(usualAct());
        return acts.stream()
                .filter(act -> act.id().equals(coded.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> problem("has the act '" + coded + "'; the acts are "
                        + acts.stream().map(Act::id).sorted().collect(Collectors.joining(", "))));
    }

    String usualAct() {
        return USUAL_ACTS.getOrDefault(side(), "say");
    }

    Optional<String> day() {
        return event.time().map(time -> time.toLocalDate().toString());
    }

    /** What stands in a column, if anything does. */
    Optional<String> value(String column) {
        return event.values().getOrDefault(column, List.of()).stream().findFirst();
    }

    Failure problem(String reason) {
        return new Failure("statement " + event.statement() + " " + reason);
    }
}
