package dev.parley.graph;

import java.util.Comparator;

/** What can be a node of the graph's network, by id within its type. */
record Thing(Type type, String id) implements Comparable<Thing> {
    /** In order of name. */
    enum Type {
        ACTOR,
        DOCUMENT,
        ISSUE,
        STATEMENT
    }

    private static final Comparator<Thing> IN_ORDER =
            Comparator.comparing(Thing::type).thenComparing(Thing::id);

    static Thing actor(String id) {
        return new Thing(Type.ACTOR, id);
    }

    static Thing document(String id) {
        return new Thing(Type.DOCUMENT, id);
    }

    static Thing issue(String id) {
        return new Thing(Type.ISSUE, id);
    }

    static Thing statement(String id) {
        return new Thing(Type.STATEMENT, id);
    }

    @Override
    public int compareTo(Thing other) {
        return IN_ORDER.compare(this, other);
    }
}
