package dev.parley.serve;

import dev.parley.graph.Statistics;

/** The first page: what the store holds, and where to begin. */
record Home(Statistics holdings) implements View {
    @Override
    public String title() {
        return "News as a knowledge graph";
    }
}
