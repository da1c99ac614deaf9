package dev.parley.graph;

import java.util.List;

/** What is wrong with the authority list or the codebook: every problem with its file, line and reason. */
public final class OntologyException extends RuntimeException {
    private final List<String> problems;

    OntologyException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line each: {@code FILE:LINE: reason}. */
    public List<String> problems() {
        return problems;
    }
}
