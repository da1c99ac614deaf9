package dev.parley.graph;

import dev.parley.model.Stance;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An issue of the store.
 *
 * @param broader ids of the issues right above it
 * @param statements how many are about it, itself and not what lies under it
 * @param actors how many have a position on it, by stance; no entry where there are none
 */
public record IssueRow(
        String id,
        String label,
        Optional<String> definition,
        List<String> broader,
        int statements,
        Map<Stance, Integer> actors) {
    public IssueRow {
        broader = List.copyOf(broader);
        Map<Stance, Integer> sides = new EnumMap<>(Stance.class);
        sides.putAll(actors);
        actors = Collections.unmodifiableMap(sides);
    }
}
