package dev.parley.annotate;

import dev.parley.model.Document;
import dev.parley.model.Section;
import dev.parley.model.SectionKind;
import dev.parley.model.Span;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Cuts a document into sentences, section by section, so that no sentence runs from one section into the next. */
final class Splitter {
    private static final Set<SectionKind> UNREAD = EnumSet.of(SectionKind.FRONT_MATTER, SectionKind.BOILERPLATE);
    /** In characters: text with longer lines has a paragraph a line, else its lines were broken to fit a page. */
    private static final int LONGEST_PAGE_LINE = 120;

    private final StanfordCoreNLP paragraphs;
    private final StanfordCoreNLP lines;

    private Splitter(StanfordCoreNLP paragraphs, StanfordCoreNLP lines) {
        this.paragraphs = paragraphs;
        this.lines = lines;
    }

    static Splitter load() {
        return new Splitter(
                new StanfordCoreNLP(Settings.splitter("two"), false),
                new StanfordCoreNLP(Settings.splitter("always"), false));
    }

    /** The sentences in text order; a document without sections is one body. */
    List<Piece> split(Document document) {
        String text = document.text();
        StanfordCoreNLP tokenizer =
                text.lines().anyMatch(line -> line.length() > LONGEST_PAGE_LINE) ? lines : paragraphs;
        return sections(document).stream()
                .filter(section -> !UNREAD.contains(section.kind()))
                .flatMap(section -> sentences(section.span(), text, tokenizer).stream()
                        .map(sentence -> new Piece(section.kind(), sentence)))
                .toList();
    }

    private static List<Section> sections(Document document) {
        if (!document.sections().isEmpty() || document.text().isEmpty()) return document.sections();
        return List.of(new Section(SectionKind.BODY, new Span(0, document.text().length())));
    }

    private static List<CoreMap> sentences(Span section, String text, StanfordCoreNLP tokenizer) {
        Annotation annotation = new Annotation(section.in(text));
        tokenizer.annotate(annotation);
        for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
            token.setBeginPosition(token.beginPosition() + section.start());
            token.setEndPosition(token.endPosition() + section.start());
        }
        List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        sentences.forEach(sentence -> shift(sentence, section.start()));
        return sentences;
    }

    private static void shift(CoreMap sentence, int by) {
        sentence.set(
                CoreAnnotations.CharacterOffsetBeginAnnotation.class,
                sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class) + by);
        sentence.set(
                CoreAnnotations.CharacterOffsetEndAnnotation.class,
                sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class) + by);
    }
}
