package dev.parley.serve;

import java.util.List;

/** A name that nobody bears, or several; its message says so, and the candidates are what may be meant. */
final class UnclearName extends Exception {
    private final String parameter;
    private final transient List<Named> candidates;

    UnclearName(String parameter, String message, List<Named> candidates) {
        super(message);
        this.parameter = parameter;
        this.candidates = List.copyOf(candidates);
    }

    String parameter() {
        return parameter;
    }

    List<Named> candidates() {
        return candidates;
    }
}
