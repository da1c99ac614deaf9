package dev.parley.serve;

/** A page about one thing of the graph, which has an IRI and comes in several formats. */
interface Thing extends View {
    /** What stands for it in the graph. */
    String iri();

    /** Its address on this server, without a suffix. */
    Address path();
}
