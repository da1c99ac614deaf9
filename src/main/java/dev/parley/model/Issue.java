package dev.parley.model;

import java.util.List;
import java.util.Optional;

/**
 * A thing one can be for or against: an entry of the codebook.
 *
 * @param id a slug: the last part of its IRI
 * @param phrasings how texts name it, besides the label
 * @param broader ids of the issues it belongs to
 * @param related ids of issues it is spoken of with: where there are any, a text names it by one word only if it also names
 *     it otherwise, or one of them
 */
public record Issue(
        String id,
        String label,
        Optional<String> definition,
        List<String> phrasings,
        List<String> broader,
        List<String> related) {
    public Issue {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) throw new IllegalArgumentException("no issue id: '" + id + "'");
        if (label.isBlank()) throw new IllegalArgumentException("issue " + id + " has no label");
        phrasings = List.copyOf(phrasings);
        broader = List.copyOf(broader);
        related = List.copyOf(related);
    }

    /** An issue that may be named by one word anywhere. */
    public Issue(String id, String label, Optional<String> definition, List<String> phrasings, List<String> broader) {
        this(id, label, definition, phrasings, broader, List.of());
    }
}
