package dev.parley.graph;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
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

    /** Nobody may speak for itself through others, by speaking for them or by having a place in them. */
    private void circles(List<Actor> actors) {
        Map<String, Actor> byId = new HashMap<>();
        actors.forEach(actor -> byId.put(actor.id(), actor));
        Set<String> told = new HashSet<>();
        for (Actor actor : actors) {
            List<String> way = new ArrayList<>();
            if (told.contains(actor.id()) || !leads(actor, actor.id(), byId, way, new HashSet<>())) continue;
            told.addAll(way);
            problem.accept(
                    actor.id(),
                    "speaks in the end for itself (:onBehalfOf, org:hasMembership): " + actor.id() + " → "
                            + String.join(" → ", way) + "; take out one of these");
        }
    }

    /** Whether somebody speaks for another, directly or through others; then these are added, in order. */
    private static boolean leads(Actor from, String to, Map<String, Actor> byId, List<String> way, Set<String> seen) {
        for (String next : principals(from).toList()) {
            way.add(next);
            if (next.equals(to)) return true;
            Actor step = byId.get(next);
            if (step != null && seen.add(next) && leads(step, to, byId, way, seen)) return true;
            way.remove(way.size() - 1);
        }
        return false;
    }

    /** A person may have a place in a campaign that speaks for the person: no place of a person makes a circle. */
    private static Stream<String> principals(Actor actor) {
        Stream<String> places = actor.kind() == ActorKind.PERSON
                ? Stream.empty()
                : actor.memberships().stream().map(Membership::organization);
        return Stream.concat(actor.onBehalfOf().stream(), places);
    }
}
