package dev.parley.extract;

import dev.parley.model.Document;
import dev.parley.model.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spots, before anything is parsed, the words that may be the cue of a frame that looks everywhere. */
final class Triggers {
    /** Later words of a phrase tell nothing when they are short: articles and prepositions. */
    private static final int SHORT = 4;

    private final Pattern words;

    Triggers(Lexicon lexicon) {
        Set<String> stems = new TreeSet<>();
        for (Frame frame : lexicon.frames())
            if (frame.where() == Frame.Where.ANYWHERE && !takesAnyVerb(frame))
                for (Sense sense : lexicon.senses())
                    if (serves(sense, frame)) stems.addAll(tellingStems(sense.phrase(), lexicon.modifiers()));
        words = Pattern.compile(
                stems.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\p{L}{0,4}\\b")),
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

    /** Of a phrase the words that tell something: of "in favor of" favor, of "make * promise" promise, else the first. */
    private static List<String> tellingStems(Phrase phrase, Modifiers modifiers) {
        Set<String> first = phrase.items().get(0);
        boolean tells = first.stream().noneMatch(word -> modifiers.has(WordList.LIGHT, word));
        Stream<Set<String>> telling = tells
                ? Stream.of(first)
                : phrase.items().stream().skip(1).filter(item -> item.stream().anyMatch(word -> word.length() > SHORT));
        return telling.limit(1).flatMap(Set::stream).map(Triggers::stem).toList();
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
