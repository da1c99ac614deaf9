package dev.parley.graph;

/** How much of the graph its network shows. */
public enum NetworkDetail {
    /** Actors, issues and documents; statements are what the edges rest on. */
    TIES,
    /** Statements are nodes too, between those who have a part in them. */
    STATEMENTS
}
