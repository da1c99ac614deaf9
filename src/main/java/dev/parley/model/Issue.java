package dev.parley.model;

import java.util.List;
import java.util.Optional;

/**
 * A thing one can be for or against: an entry of the codebook.
 *
 * @param id a slug: the last part of its IRI
 * @param phrasings how texts name it, besides the label
 * @param broader ids of the issues it belongs to
 */
public record Issue(
        String id, String label, Optional<String> definition, List<String> phrasings, List<String> broader) {
    public Issue {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) throw new IllegalArgumentException("no issue id: '" + id + "'");
        if (label.isBlank()) throw new IllegalArgumentException("issue " + id + " has no label");
        phrasings = List.copyOf(phrasings);
        broader = List.copyOf(broader);
    }
}
