package dev.parley.graph;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A name that leaves open who is meant: a bare surname without a bearer, or one name of several actors.
 *
 * @param actors the documents in which each of those is named who may be meant, by id
 */
public record Ambiguity(String name, SortedMap<String, List<String>> actors) {
    public Ambiguity {
        SortedMap<String, List<String>> copy = new TreeMap<>();
        actors.forEach((id, documents) -> copy.put(id, List.copyOf(documents)));
        actors = Collections.unmodifiableSortedMap(copy);
    }
}
