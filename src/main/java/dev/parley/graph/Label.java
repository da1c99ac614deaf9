package dev.parley.graph;

/** An issue or an act by id and by the label to show. */
public record Label(String id, String label) {}
