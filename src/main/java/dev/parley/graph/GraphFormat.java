package dev.parley.graph;

/** How the graph is written: Turtle merges the named graphs, the others keep them. */
public enum GraphFormat {
    TTL,
    TRIG,
    NQ,
    JSONLD
}
