package dev.parley.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * A person's name as it is compared: in small letters, without accents and dots.
 *
 * @param parts given names and surnames in order, at least one
 * @param suffix "jr", "iii" or nothing; a father and a son differ in it
 */
record FullName(List<String> parts, String suffix) {
    FullName {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) throw new IllegalArgumentException("a name needs words");
    }

    /** @param suffix tells what stands behind a name without being part of it */
    static FullName of(String words, Predicate<String> suffix) {
        List<String> parts = Arrays.asList(Spelling.folded(words).split(" "));
        int last = parts.size() - 1;
        return last > 0 && suffix.test(parts.get(last))
                ? new FullName(parts.subList(0, last), parts.get(last))
                : new FullName(parts, "");
    }

    String first() {
        return parts.get(0);
    }

    /** Whether first and last names are the same and middle names do not differ. */
    boolean same(FullName other) {
        return first().equals(other.first())
                && last().equals(other.last())
                && suffix.equals(other.suffix)
                && (middle().isEmpty()
                        || other.middle().isEmpty()
                        || middle().charAt(0) == other.middle().charAt(0));
    }

    /** Whether words are the whole name or its end: "de Blasio". */
    boolean endsWith(String words) {
        return (" " + String.join(" ", parts)).endsWith(" " + words) || String.join(" ", parts).concat(" " + suffix).equals(words);
    }

    /** Whether words are its end, behind a given name. */
    boolean surname(String words) {
        return String.join(" ", parts).endsWith(" " + words);
    }

    /** Whether a word is one of its parts. */
    boolean has(String word) {
        return parts.contains(word);
    }

    private String last() {
        return parts.get(parts.size() - 1);
    }

    private String middle() {
        return parts.size() > 2 ? String.join(" ", parts.subList(1, parts.size() - 1)) : "";
    }
}
