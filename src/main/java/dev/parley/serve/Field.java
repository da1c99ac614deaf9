package dev.parley.serve;

import java.util.List;

/**
 * One field of a form.
 *
 * @param name of the parameter
 * @param type of the input, as HTML names it
 * @param value what stands in it
 * @param choices what may be picked; others may be typed
 */
record Field(String name, String description, String type, String value, List<String> choices) {
    /** Its name and what it means, as people read it. */
    String label() {
        return name + ": " + description;
    }

    boolean pick() {
        return !choices.isEmpty();
    }
}
