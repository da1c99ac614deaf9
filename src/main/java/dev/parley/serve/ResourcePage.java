package dev.parley.serve;

import java.util.List;

/**
 * A thing that has no page of its own kind (an act, a content, a position, a run), with what the graph says of it.
 *
 * @param title its name or words
 * @param says what is said of it
 * @param elsewhere what leads to it, the first of them
 * @param cut whether more leads to it
 */
record ResourcePage(String title, String iri, List<Fact> says, List<Fact> elsewhere, boolean cut) implements View {
    /** A property, and what is at its other end. */
    record Fact(Answer.Cell property, Answer.Cell value) {}
}
