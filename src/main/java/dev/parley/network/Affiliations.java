package dev.parley.network;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Membership;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whom actors stand for on a day: a person for the organisations whose member he or she is then or on whose behalf he or she speaks; an
 * organisation or a group for itself; all of them for the states that they lead to in this way. A day that is not known lets all roles count.
 */
final class Affiliations {
    private final Map<String, Actor> actors = new HashMap<>();

    Affiliations(List<Actor> actors) {
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
    }

    Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** The actor, if it is a person. */
    List<String> people(String id) {
        return is(id, ActorKind.PERSON) ? List.of(id) : List.of();
    }

    /** Ids of the organisations, states and groups that an actor is or stands for on a day, sorted. */
    List<String> organizations(String id, Optional<LocalDate> day) {
        Set<String> found = new TreeSet<>();
        if (actors.containsKey(id) && !is(id, ActorKind.PERSON)) found.add(id);
        else principals(id, day).filter(it -> !is(it, ActorKind.PERSON)).forEach(found::add);
        return List.copyOf(found);
    }

    /** Ids of the states that an actor is or stands for on a day, sorted. */
    List<String> countries(String id, Optional<LocalDate> day) {
        Set<String> found = new TreeSet<>();
        walk(id, day, new TreeSet<>(), found);
        return List.copyOf(found);
    }

    private void walk(String id, Optional<LocalDate> day, Set<String> seen, Set<String> countries) {
        if (!seen.add(id)) return;
        if (is(id, ActorKind.STATE)) countries.add(id);
        else principals(id, day).forEach(it -> walk(it, day, seen, countries));
    }

    private Stream<String> principals(String id, Optional<LocalDate> day) {
        return actor(id).stream()
                .flatMap(actor -> Stream.concat(
                        actor.onBehalfOf().stream(),
                        actor.memberships().stream()
                                .filter(membership -> membership.heldOn(day))
                                .map(Membership::organization)));
    }

    private boolean is(String id, ActorKind kind) {
        return actor(id).filter(actor -> actor.kind() == kind).isPresent();
    }
}
