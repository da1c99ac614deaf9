package dev.parley.graph;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How much names look like one that somebody has typed, whatever their case, accents and hyphens. */
final class Likeness {
    private static final int SHOWN = 3;

    private record Scored(String name, double distance) {}

    private final String wanted;

    private Likeness(String wanted) {
        this.wanted = wanted;
    }

    static Likeness of(String typed) {
        return new Likeness(plain(typed));
    }

    /** Small letters and digits, with one blank between words, without the article. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }

    /** Whether it is the same name. */
    boolean equals(String name) {
        return plain(name).equals(wanted);
    }

    /** Whether it is the last part of the name, as a surname is. */
    boolean ends(String name) {
        return plain(name).endsWith(" " + wanted);
    }

    /** The most alike first, at most three; none that differs in more than a third of its letters. */
    List<String> best(Collection<String> names) {
        return names.stream()
                .distinct()
                .map(name -> new Scored(name, distance(plain(name))))
                .filter(scored -> scored.distance() <= 0.34)
                .sorted(Comparator.comparingDouble(Scored::distance).thenComparing(Scored::name))
                .map(Scored::name)
                .limit(SHOWN)
                .toList();
    }

    /** From 0 to 1; a word of the name, or a name that has the typed one in it, counts nearly as the whole. */
    private double distance(String name) {
        double whole = share(name);
        double word = Stream.of(name.split(" ")).mapToDouble(this::share).min().orElse(1);
        double part = !wanted.isEmpty() && name.contains(wanted) ? 0.2 : 1;
        return Math.min(whole, Math.min(word + 0.1, part));
    }

    private double share(String name) {
        int longer = Math.max(name.length(), wanted.length());
        return longer == 0 ? 0 : (double) edits(name) / longer;
    }

    /** How many letters must be put in, taken out or changed (Levenshtein). */
    private int edits(String name) {
        int[] row = new int[name.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= wanted.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (wanted.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[name.length()];
    }
}
