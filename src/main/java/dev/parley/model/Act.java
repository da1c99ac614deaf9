package dev.parley.model;

/** What is done by saying it (agree, demand, reject …): an id of the lexicon, lower case with hyphens. */
public record Act(String id) {
    public Act {
        if (!id.matches("[a-z]+(-[a-z]+)*")) throw new IllegalArgumentException("no act id: '" + id + "'");
    }

    @Override
    public String toString() {
        return id;
    }
}
