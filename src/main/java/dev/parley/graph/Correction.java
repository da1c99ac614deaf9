package dev.parley.graph;

import dev.parley.model.ActorKind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A reader's decision on who is who, which holds for all that was and will be ingested: an actor is in truth another.
 *
 * @param actor id of the one that was taken wrongly
 * @param becomes id of the one that is right
 * @param document id of the document in which it holds; empty for all of them
 * @param name of the right one
 * @param kind of the right one
 */
public record Correction(String actor, String becomes, Optional<String> document, String name, ActorKind kind) {
    public Correction {
        Objects.requireNonNull(document);
        if (actor.equals(becomes)) throw new IllegalArgumentException("'" + actor + "' is itself already");
        if (name.isBlank()) throw new IllegalArgumentException("an actor needs a name");
    }

    /** The id of an actor that a decision makes, by its name. */
    public static String idOf(String name) {
        String id = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        if (id.isEmpty()) throw new IllegalArgumentException("'" + name + "' is no name; give letters or digits");
        return id;
    }

    /** Whether another one decides on the same actor at the same place. */
    boolean decidesOn(String other, Optional<String> place) {
        return actor.equals(other) && document.equals(place);
    }
}
