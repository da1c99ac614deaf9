package dev.parley.graph;

import dev.parley.model.ActorKind;
import java.util.List;

/**
 * An actor of the store.
 *
 * @param aliases other names, in alphabetical order
 * @param unnamed whether a text describes it without a name
 * @param statements how many it is a source of
 */
public record ActorRow(String id, String name, ActorKind kind, List<String> aliases, boolean unnamed, int statements) {
    public ActorRow {
        aliases = List.copyOf(aliases);
    }
}
