package dev.parley.resolve;

import dev.parley.model.Act;
import dev.parley.model.Actor;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Polarity;
import dev.parley.model.Quotation;
import dev.parley.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes attributions out of words of a document, for tests of this package. */
final class Told {
    private final String text;

    Told(AnnotatedDocument document) {
        text = document.document().text();
    }

    /** The place of words, looked for from where other words start. */
    Span place(String from, String words) {
        Matcher matcher =
                Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)").matcher(text);
        if (!text.contains(from) || !matcher.find(text.indexOf(from)))
            throw new AssertionError("not in the text: " + from + " … " + words);
        return new Span(matcher.start(), matcher.end());
    }

    /** Whoever says something in the sentence that starts with some words. */
    Attribution attribution(String from, String source, String cue, String content) {
        return attribution(from, source, cue, content, Optional.empty());
    }

    Attribution attribution(String from, String source, String cue, String content, Optional<Attribution> outer) {
        return new Attribution(
                source.isEmpty() ? List.of() : List.of(place(from, source)),
                List.of(place(from, cue)),
                List.of(place(from, content)),
                List.of(),
                List.of(),
                List.of(place(from, from)),
                new Act("say"),
                Polarity.AFFIRMED,
                false,
                Quotation.INDIRECT,
                Optional.empty(),
                outer,
                "finder",
                "say",
                1);
    }

    static List<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::name).toList();
    }
}
