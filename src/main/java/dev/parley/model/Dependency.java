package dev.parley.model;

import java.util.Objects;

/** One edge of the enhanced dependency graph, by 1-based token indices; a head of 0 marks a root. */
public record Dependency(int head, int dependent, String relation) {
    public Dependency {
        Objects.requireNonNull(relation);
    }
}
