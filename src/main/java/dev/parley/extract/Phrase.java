package dev.parley.extract;

import dev.parley.model.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A sequence of words of the lexicon, such as {@code sign off on} or {@code make clear|plain}: each item is one or
 * more lemmas or word forms parted by {@code |}, {@code *} stands for up to three words, and adverbs may stand between
 * the words that are meant.
 */
record Phrase(String text, List<Set<String>> items) {
    private static final int GAP = 3;

    /** @throws IllegalArgumentException saying what is wrong with the text */
    static Phrase of(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) throw new IllegalArgumentException("an empty phrase");
        if (!trimmed.equals(trimmed.toLowerCase(Locale.ROOT)))
            throw new IllegalArgumentException("'" + text + "' has capitals: phrases are lower case");
        List<Set<String>> items = Arrays.stream(trimmed.split("\\s+"))
                .map(item -> (Set<String>) new TreeSet<>(Arrays.asList(item.split("\\|"))))
                .toList();
        if (any(items.get(0)) || any(items.get(items.size() - 1)))
            throw new IllegalArgumentException("'" + text + "' starts or ends with *");
        return new Phrase(trimmed, items);
    }

    /** Where a phrase stands in a list of tokens: the positions (0-based) of the words that are meant, ascending. */
    record Match(Phrase phrase, List<Integer> positions) {
        int last() {
            return positions.get(positions.size() - 1);
        }
    }

    /** The first place where it stands. */
    Optional<Match> find(List<Token> tokens) {
        for (int start = 0; start < tokens.size(); start++) {
            Optional<Match> match = findAt(tokens, start);
            if (match.isPresent()) return match;
        }
        return Optional.empty();
    }

    /** The match whose first word is the token at a position, if there is one. */
    Optional<Match> findAt(List<Token> tokens, int start) {
        List<Integer> positions = new ArrayList<>();
        return match(tokens, start, 0, positions, 0) ? Optional.of(new Match(this, positions)) : Optional.empty();
    }

    /** Whether it stands so that its last word is the token at a position. */
    boolean endsAt(List<Token> tokens, int position) {
        return IntStream.rangeClosed(0, position).anyMatch(start -> findAt(tokens, start)
                .filter(match -> match.last() == position)
                .isPresent());
    }

    private boolean match(List<Token> tokens, int at, int item, List<Integer> positions, int gap) {
        if (item == items.size()) return true;
        if (any(items.get(item))) return match(tokens, at, item + 1, positions, GAP);
        if (at >= tokens.size()) return false;
        Token token = tokens.get(at);
        if (matches(items.get(item), token)) {
            positions.add(at);
            if (match(tokens, at + 1, item + 1, positions, 0)) return true;
            positions.remove(positions.size() - 1);
        }
        boolean adverb = !positions.isEmpty() && token.tag().startsWith("RB");
        if (adverb) return match(tokens, at + 1, item, positions, gap);
        return gap > 0 && match(tokens, at + 1, item, positions, gap - 1);
    }

    private static boolean matches(Set<String> words, Token token) {
        return words.contains(token.lemma().toLowerCase(Locale.ROOT))
                || words.contains(token.word().toLowerCase(Locale.ROOT));
    }

    private static boolean any(Set<String> item) {
        return item.contains("*");
    }

    /** How specific it is: the number of words it asks for. */
    int length() {
        return (int) items.stream().filter(item -> !any(item)).count();
    }
}
