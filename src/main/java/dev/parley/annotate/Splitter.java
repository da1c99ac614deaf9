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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a document into sentences, section by section, so that no sentence runs from one section into the next. */
final class Splitter {
    private static final Set<SectionKind> UNREAD = EnumSet.of(SectionKind.FRONT_MATTER, SectionKind.BOILERPLATE);
    /** In characters: text with longer lines has a paragraph a line, else its lines were broken to fit a page. */
    private static final int LONGEST_PAGE_LINE = 120;

    /** In characters; addresses of web pages are shorter. */
    private static final int LONGEST_WORD = 1000;

    private static final Pattern WORD = Pattern.compile("\\S++", Pattern.UNICODE_CHARACTER_CLASS);

    private final StanfordCoreNLP paragraphs;
    private final StanfordCoreNLP lines;

    private Splitter(StanfordCoreNLP paragraphs, StanfordCoreNLP lines) {
        this.paragraphs = paragraphs;
        this.lines = lines;
    }

    static Splitter load() {
        return new Splitter(Settings.load(Settings.splitter("two")), Settings.load(Settings.splitter("always")));
    }

    /** The sentences in text order; a document without sections is one body. */
    List<Piece> split(Document document) {
        String text = document.text();
        List<Span> unreadable = unreadable(text);
        StanfordCoreNLP tokenizer =
                text.lines().anyMatch(line -> line.length() > LONGEST_PAGE_LINE) ? lines : paragraphs;
        return sections(document).stream()
                .filter(section -> !UNREAD.contains(section.kind()))
                .flatMap(section -> readable(section.span(), unreadable).stream()
                        .flatMap(stretch -> sentences(stretch, text, tokenizer).stream())
                        .flatMap(sentence -> pieces(section.kind(), sentence, text)))
                .toList();
    }

    private static Stream<Piece> pieces(SectionKind section, CoreMap sentence, String text) {
        if (!LongSentence.is(sentence)) return Stream.of(new Piece(section, sentence, Optional.empty()));
        Optional<Span> whole = Optional.of(Piece.span(sentence));
        return LongSentence.cut(sentence, text).stream().map(stretch -> new Piece(section, stretch, whole));
    }

    /** Words too long to be words (encoded images, say), on which CoreNLP's patterns take minutes. */
    static List<Span> unreadable(String text) {
        return WORD.matcher(text)
                .results()
                .filter(word -> word.end() - word.start() > LONGEST_WORD)
                .map(word -> new Span(word.start(), word.end()))
                .toList();
    }

    /** The stretches of a section between its unreadable words. */
    private static List<Span> readable(Span section, List<Span> unreadable) {
        List<Span> stretches = new ArrayList<>();
        int start = section.start();
        for (Span word : unreadable) {
            if (!section.covers(word)) continue;
            if (start < word.start()) stretches.add(new Span(start, word.start()));
            start = word.end();
        }
        if (start < section.end()) stretches.add(new Span(start, section.end()));
        return stretches;
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
