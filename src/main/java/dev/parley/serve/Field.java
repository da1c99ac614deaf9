package dev.parley.serve;

import java.util.List;

/**
 * One field of a form.
 *
 * @param name of the parameter
 * @param type of the input, as HTML names it; {@code select} where nothing but a choice may be taken
 * @param value what stands in it
 */
record Field(String name, String description, String type, String value, List<Choice> choices) {
    /** A value that may be picked, and how it is shown. */
    record Choice(String value, String label, boolean chosen) {}

    /** Its name and what it means, as people read it. */
    String label() {
        return name + ": " + description;
    }

    /** Whether it is a number from 0 to 1. */
    boolean fraction() {
        return type.equals("number");
    }

    boolean closed() {
        return type.equals("select");
    }

    boolean open() {
        return !closed() && !choices.isEmpty();
    }
}
