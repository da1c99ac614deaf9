package dev.parley.annotate;

import dev.parley.model.SectionKind;
import dev.parley.model.Span;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence as the splitter cut it, with offsets of the whole document, before anything is known about it.
 *
 * @param whole the sentence that it is a stretch of, where that is too long to be parsed
 */
record Piece(SectionKind section, CoreMap map, Optional<Span> whole) {
    Span span() {
        return span(map);
    }

    static Span span(CoreMap sentence) {
        return new Span(
                sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
    }

    List<CoreLabel> tokens() {
        return map.get(CoreAnnotations.TokensAnnotation.class);
    }

    /** Neighbouring tokens as a sentence of their own. */
    static CoreMap map(List<CoreLabel> tokens, String text) {
        Span span = new Span(
                tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition());
        CoreMap map = new ArrayCoreMap();
        map.set(CoreAnnotations.TextAnnotation.class, span.in(text));
        map.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, span.start());
        map.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, span.end());
        map.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(tokens));
        return map;
    }
}
