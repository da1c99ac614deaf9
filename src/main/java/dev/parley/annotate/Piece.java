package dev.parley.annotate;

import dev.parley.model.SectionKind;
import dev.parley.model.Span;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.util.CoreMap;

/** A sentence as the splitter cut it, with offsets of the whole document, before anything is known about it. */
record Piece(SectionKind section, CoreMap map) {
    Span span() {
        return new Span(
                map.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                map.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
    }

    boolean tooLong() {
        return size() > Settings.LONGEST_SENTENCE;
    }

    /** Why it was not parsed, in words for the user. */
    String note() {
        return "The sentence at characters %d to %d has %d tokens, more than the %d that are parsed: it was left out"
                .formatted(span().start(), span().end(), size(), Settings.LONGEST_SENTENCE);
    }

    private int size() {
        return map.get(CoreAnnotations.TokensAnnotation.class).size();
    }
}
