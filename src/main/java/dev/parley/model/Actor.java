package dev.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who can say or want something: a person, a state, an organisation, a group.
 *
 * @param id a slug: the last part of its IRI
 * @param name the name to show
 * @param aliases other names that mean this actor wherever they stand ("Zelensky", "the Kremlin")
 * @param adjectives words that lead from a role to it ("Russian" leader, "US" officials)
 * @param memberships roles over time
 * @param onBehalfOf id of the actor it speaks for (the Kremlin for Russia), if any
 * @param wikidata id such as Q159, only where it is certain
 * @param unnamed whether the text describes it without a name ("sources familiar with the talks")
 */
public record Actor(
        String id,
        String name,
        ActorKind kind,
        List<String> aliases,
        List<String> adjectives,
        List<Membership> memberships,
        Optional<String> onBehalfOf,
        Optional<String> wikidata,
        boolean unnamed) {
    public Actor {
        if (!id.matches("[\\p{L}\\p{N}]+([-.][\\p{L}\\p{N}]+)*"))
            throw new IllegalArgumentException("no actor id: '" + id + "'");
        if (name.isBlank()) throw new IllegalArgumentException("actor " + id + " has no name");
        Objects.requireNonNull(kind);
        aliases = List.copyOf(aliases);
        adjectives = List.copyOf(adjectives);
        memberships = List.copyOf(memberships);
    }
}
