package dev.parley.extract;

import dev.parley.model.Document;
import dev.parley.model.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Spots, before anything is parsed, the words that may be the cue of a frame that looks everywhere. */
final class Triggers {
    private final Pattern words;

    Triggers(Lexicon lexicon) {
        Set<String> stems = new TreeSet<>();
        for (Frame frame : lexicon.frames()) {
            if (frame.where() != Frame.Where.ANYWHERE) continue;
            boolean verbsOfAllActs =
                    frame.triggers() == Sense.Kind.CUES && frame.acts().isEmpty();
            if (verbsOfAllActs) continue;
            for (Sense sense : lexicon.senses())
                if (sense.kind() == frame.triggers()
                        && (frame.acts().isEmpty()
                                || frame.acts().contains(sense.act().id())))
                    for (String word : sense.phrase().items().get(0)) stems.add(stem(word));
        }
        words = Pattern.compile(
                stems.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\p{L}{0,4}\\b")),
                Pattern.CASE_INSENSITIVE);
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
