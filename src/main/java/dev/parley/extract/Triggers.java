package dev.parley.extract;

import dev.parley.model.Document;
import dev.parley.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Spots, before anything is parsed, the words that may be the cue of a frame that looks everywhere. */
final class Triggers {
    /** Later words of a phrase tell nothing when they are short: articles and prepositions. */
    private static final int SHORT = 4;

    /** What regular forms of nouns and verbs add to a stem; a doubled consonant may come first ("plan|ned"). */
    private static final String ENDING = "(?:e|y|\\p{L}?(?:e?s|e?d|ings?)|ies|ied)?";

    /** Between the words of a phrase, where adverbs may stand, or what a phrase leaves open. */
    private static final String GAP = "\\W+(?:\\p{L}+\\W+){0,%d}?";

    private static final int ADVERBS = 2;
    private static final int LEFT_OPEN = 4;

    private final Pattern words;

    Triggers(Lexicon lexicon) {
        Map<Character, Set<String>> phrases = new TreeMap<>();
        for (Frame frame : lexicon.frames())
            if (frame.where() == Frame.Where.ANYWHERE && !takesAnyVerb(frame))
                for (Sense sense : lexicon.senses())
                    if (serves(sense, frame))
                        for (String phrase : telling(sense.phrase(), lexicon.modifiers()))
                            phrases.computeIfAbsent(phrase.charAt(0), letter -> new TreeSet<>())
                                    .add(phrase.substring(1));
        // By their first letters, because the hundreds of alternatives would be tried one after another at every word.
        words = Pattern.compile(
                phrases.entrySet().stream()
                        .map(letter -> letter.getKey() + "(?:" + String.join("|", letter.getValue()) + ")")
                        .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE);
    }

    /** Such a frame looks only where a sentence is parsed anyway. */
    private static boolean takesAnyVerb(Frame frame) {
        boolean verbs = frame.triggers() == Sense.Kind.CUES || frame.triggers() == Sense.Kind.NEUTRAL;
        return verbs && frame.acts().isEmpty();
    }

    private static boolean serves(Sense sense, Frame frame) {
        return sense.kind() == frame.triggers()
                && frame.takes(sense.act())
                && sense.phrase().items().get(0).stream().noneMatch(frame.except()::contains);
    }

    /** A phrase from its first word that tells something: of "in favor of" favor of, of "make * promise" promise. */
    private static List<String> telling(Phrase phrase, Modifiers modifiers) {
        List<Set<String>> items = phrase.items();
        boolean tells = !light(items.get(0), modifiers);
        int first = tells
                ? 0
                : IntStream.range(1, items.size())
                        .filter(i -> items.get(i).stream().anyMatch(word -> word.length() > SHORT))
                        .findFirst()
                        .orElse(items.size());
        if (first == items.size()) return List.of();
        StringBuilder rest = new StringBuilder();
        int gap = ADVERBS;
        for (Set<String> item : items.subList(first + 1, items.size())) {
            if (light(item, modifiers)) gap = LEFT_OPEN;
            else {
                rest.append(GAP.formatted(gap)).append(forms(item).collect(Collectors.joining("|", "(?:", ")")));
                gap = ADVERBS;
            }
        }
        return forms(items.get(first)).map(form -> form + rest).toList();
    }

    private static boolean light(Set<String> item, Modifiers modifiers) {
        return item.stream().anyMatch(word -> modifiers.has(WordList.LIGHT, word));
    }

    private static Stream<String> forms(Set<String> item) {
        return item.stream().map(word -> literal(stem(word)) + ENDING);
    }

    private static String literal(String word) {
        return word.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
    }

    /** What all forms of a word begin with, well enough: "propos" for propose and proposing. */
    private static String stem(String word) {
        boolean dropsLast = word.length() > 4 && (word.endsWith("e") || word.endsWith("y"));
        return dropsLast ? word.substring(0, word.length() - 1) : word;
    }

    /** In text order. */
    List<Span> find(Document document) {
        return words.matcher(document.text())
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }
}
