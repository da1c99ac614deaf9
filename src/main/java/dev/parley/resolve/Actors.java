package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import java.util.List;
import java.util.Optional;

/** Makes actors that no authority list knows. */
final class Actors {
    private Actors() {}

    static Actor of(String id, String name, ActorKind kind, boolean unnamed) {
        return new Actor(id, name, kind, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), unnamed);
    }

    /** One that belongs to another and speaks for it. */
    static Actor of(String id, String name, ActorKind kind, boolean unnamed, Actor owner) {
        return new Actor(
                id, name, kind, List.of(), List.of(), List.of(), Optional.of(owner.id()), Optional.empty(), unnamed);
    }
}
