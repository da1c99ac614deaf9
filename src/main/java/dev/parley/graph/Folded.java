package dev.parley.graph;

import java.text.Normalizer;
import java.util.Locale;

/** A text as it is searched: without case and accents. */
record Folded(String text) {
    static Folded of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return new Folded(apart.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT));
    }

    boolean isIn(String other) {
        return of(other).text.contains(text);
    }
}
