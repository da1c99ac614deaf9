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
    private static final double FARTHEST = 0.34;

    /** Letters. */
    private static final int SLIPS = 2;

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

    /** Whether it is the name but for one or two wrong letters. */
    boolean slip(String name) {
        int edits = edits(plain(name));
        return edits > 0 && edits <= SLIPS;
    }

    /** The most alike first, at most three; none that differs in more than a third of its letters. */
    List<String> best(Collection<String> names) {
        return names.stream()
                .distinct()
                .map(name -> new Scored(name, distance(plain(name))))
                .filter(scored -> scored.distance() <= FARTHEST)
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
        int apart = Math.abs(name.length() - wanted.length());
        // Whoever types a page is not compared with every name letter by letter.
        if (apart > FARTHEST * longer) return 1;
        return longer == 0 ? 0 : (double) edits(name) / longer;
    }

    /** How many letters must be put in, taken out, changed or swapped with the next (Damerau and Levenshtein). */
    private int edits(String name) {
        int[][] edits = new int[wanted.length() + 1][name.length() + 1];
        for (int i = 0; i <= wanted.length(); i++)
            for (int j = 0; j <= name.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int change = edits[i - 1][j - 1] + (wanted.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(change, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && wanted.charAt(i - 1) == name.charAt(j - 2)
                        && wanted.charAt(i - 2) == name.charAt(j - 1);
                if (swapped) edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
            }
        return edits[wanted.length()][name.length()];
    }
}
