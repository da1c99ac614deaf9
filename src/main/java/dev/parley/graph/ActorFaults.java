package dev.parley.graph;

import dev.parley.model.Actor;
import dev.parley.model.Membership;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Finds what single entries of an authority list cannot show: names that two claim, and circles of speaking for each other. */
final class ActorFaults {
    private final BiConsumer<String, String> problem;

    /** @param problem takes up the id of an actor and what is wrong with it */
    ActorFaults(BiConsumer<String, String> problem) {
        this.problem = problem;
    }

    void find(List<Actor> actors) {
        sharedNames(actors);
        circles(actors);
    }

    /** Two may share a name only where the day decides: both have offices, and never at the same time. */
    private void sharedNames(List<Actor> actors) {
        Map<String, List<Actor>> bearers = new TreeMap<>();
        for (Actor actor : actors)
            Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                    .map(name -> name.replace("’", "'").strip())
                    .map(name -> name.length() > 3 ? name.toLowerCase(Locale.ROOT) : name)
                    .distinct()
                    .forEach(name -> bearers.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(actor));
        bearers.forEach((name, those) -> {
            for (int i = 1; i < those.size(); i++)
                if (!decided(those.get(i - 1), those.get(i)))
                    problem.accept(
                            those.get(i).id(),
                            "is called \"" + name + "\", and so is "
                                    + those.get(i - 1).id()
                                    + "; take the name from one of them, or give both offices with days that differ");
        });
    }

    private static boolean decided(Actor one, Actor other) {
        return !one.memberships().isEmpty()
                && !other.memberships().isEmpty()
                && one.memberships().stream()
                        .noneMatch(mine -> other.memberships().stream().anyMatch(theirs -> overlap(mine, theirs)));
    }

    private static boolean overlap(Membership one, Membership other) {
        return first(one).isBefore(end(other)) && first(other).isBefore(end(one));
    }

    private static LocalDate first(Membership membership) {
        return membership.from().orElse(LocalDate.MIN);
    }

    private static LocalDate end(Membership membership) {
        return membership.until().orElse(LocalDate.MAX);
    }

    /** Of bodies and states: a person may speak for a campaign that speaks for the person. */
    private void circles(List<Actor> actors) {
        Map<String, Actor> byId = new HashMap<>();
        actors.forEach(actor -> byId.put(actor.id(), actor));
        Set<String> told = new TreeSet<>();
        for (Actor actor : actors) {
            Set<String> seen = new HashSet<>();
            Actor step = actor;
            while (step != null && step.onBehalfOf().isPresent() && seen.add(step.id()))
                step = byId.get(step.onBehalfOf().get());
            if (step != null && step.id().equals(actor.id()) && !seen.isEmpty() && told.addAll(seen))
                problem.accept(
                        actor.id(),
                        "speaks in the end for itself (:onBehalfOf); take out one of "
                                + String.join(", ", new TreeSet<>(seen)));
        }
    }
}
