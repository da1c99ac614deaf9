package dev.parley.annotate;

import dev.parley.model.SectionKind;
import dev.parley.model.Span;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
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
}
