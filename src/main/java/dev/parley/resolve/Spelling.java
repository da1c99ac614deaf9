package dev.parley.resolve;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names in the form in which they are compared, and in the form in which they become ids. */
final class Spelling {
    /** Most words, which need no further look. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]++(?: [A-Za-z0-9]++)*+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’‘]s?\\s*$");
    private static final Pattern SILENT = Pattern.compile("[.'’‘]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}&]+");

    private static final Pattern LETTERS = Pattern.compile("(\\p{L})(\\p{L}*)");
    /** In letters: shorter words in capitals may be acronyms, among names and elsewhere. */
    private static final int SHORTEST_NAME = 4;

    private static final int SHORTEST_SHOUT = 5;

    private Spelling() {}

    /**
     * Without accents, dots, apostrophes, possessive ending and leading article, in lower case; words all in capitals keep
     * them, because "US" is no "us" and "WHO" no "who".
     */
    static String key(String words) {
        String plain = PLAIN.matcher(words).matches() ? words : plain(words);
        String key = Arrays.stream(plain.split(" ")).map(Spelling::lower).collect(Collectors.joining(" "));
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    private static String plain(String words) {
        String spoken =
                SILENT.matcher(POSSESSIVE.matcher(ascii(words)).replaceAll("")).replaceAll("");
        return GAPS.matcher(spoken).replaceAll(" ").strip();
    }

    /**
     * The key as names of persons are compared: in the capitals of a transcript or headline they are the same. Short words
     * in capitals keep them, because the UN is no Mr. Un.
     */
    static String folded(String words) {
        return Arrays.stream(key(words).split(" "))
                .map(word -> word.length() < SHORTEST_NAME ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** As running text writes it what a transcript has in capitals: "MODERATOR", "ANN O'LEE". Acronyms and initials stay. */
    static String lowered(String words) {
        boolean capitals = words.equals(words.toUpperCase(Locale.ROOT))
                && Arrays.stream(words.split(" ")).anyMatch(word -> word.length() >= SHORTEST_SHOUT);
        if (!capitals) return words;
        return LETTERS.matcher(words)
                .replaceAll(match -> match.group(1) + match.group(2).toLowerCase(Locale.ROOT));
    }

    /** The last part of an IRI: lower case words joined by hyphens, or {@code none} where there is no letter or digit. */
    static String slug(String words) {
        String slug = ascii(words)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[.'’‘]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^(the-)?-*|-+$", "");
        return slug.isEmpty() ? "none" : slug;
    }

    /** Whether it starts as a name does. */
    static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static String lower(String word) {
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return capitals ? word : word.toLowerCase(Locale.ROOT);
    }

    private static String ascii(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    }
}
