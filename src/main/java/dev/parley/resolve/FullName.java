package dev.parley.resolve;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * A person's name as it is compared: in small letters, without accents and dots.
 *
 * @param words given names and surnames, parted by blanks
 * @param suffix "jr", "iii" or nothing; a father and a son differ in it
 */
record FullName(String words, String suffix) {
    /** @param suffix tells what stands behind a name without being part of it */
    static FullName of(String name, Predicate<String> suffix) {
        String words = Spelling.folded(name);
        int blank = words.lastIndexOf(' ');
        String last = words.substring(blank + 1).toLowerCase(Locale.ROOT);
        return blank > 0 && suffix.test(last) ? new FullName(words.substring(0, blank), last) : new FullName(words, "");
    }

    String first() {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
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

    /** Whether this is the whole name or its end: "de Blasio". */
    boolean endsWith(String end) {
        return words.equals(end) || surname(end) || (words + " " + suffix).equals(end);
    }

    /** Whether this is its end, behind a given name. */
    boolean surname(String end) {
        return words.endsWith(end)
                && words.length() > end.length()
                && words.charAt(words.length() - end.length() - 1) == ' ';
    }

    /** Whether a word is one of its parts. */
    boolean has(String word) {
        return (" " + words + " ").contains(" " + word + " ");
    }

    private String last() {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private String middle() {
        int first = words.indexOf(' ');
        int last = words.lastIndexOf(' ');
        return first < last ? words.substring(first + 1, last) : "";
    }
}
