package dev.parley.annotate;

import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Document;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Splits documents into sentences and tokens, and parses the sentences that matter; shared by any number of threads. */
public final class Annotator {
    private final Splitter splitter;
    private final StanfordCoreNLP parser;

    private Annotator(Splitter splitter, StanfordCoreNLP parser) {
        this.splitter = splitter;
        this.parser = parser;
    }

    /** Loads the models, which takes some seconds and some hundred megabytes. */
    public static Annotator load() {
        RedwoodConfiguration.empty().apply();
        return new Annotator(Splitter.load(), new StanfordCoreNLP(Settings.parser(), false));
    }

    /** What made the annotations: library, models and settings; equal versions give equal annotations. */
    public String version() {
        return Settings.version();
    }

    /**
     * All sentences of a document; those that overlap one of {@code matters} are parsed and have their names and times.
     *
     * @param matters stretches of the document's text, in any order
     */
    public AnnotatedDocument annotate(Document document, Collection<Span> matters) {
        List<Piece> pieces = splitter.split(document);
        List<Piece> chosen = pieces.stream()
                .filter(piece -> matters.stream().anyMatch(piece.span()::overlaps))
                .toList();
        parse(
                document,
                chosen.stream()
                        .filter(piece -> !piece.tooLong())
                        .map(Piece::map)
                        .toList());
        List<Sentence> sentences = IntStream.range(0, pieces.size())
                .mapToObj(index -> new Reading(document, pieces.get(index)).sentence(index))
                .toList();
        List<String> notes =
                chosen.stream().filter(Piece::tooLong).map(Piece::note).toList();
        return new AnnotatedDocument(document, sentences, notes);
    }

    private void parse(Document document, List<CoreMap> sentences) {
        if (sentences.isEmpty()) return;
        List<CoreLabel> tokens = new ArrayList<>();
        for (CoreMap sentence : sentences) {
            sentence.set(CoreAnnotations.TokenBeginAnnotation.class, tokens.size());
            tokens.addAll(sentence.get(CoreAnnotations.TokensAnnotation.class));
            sentence.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size());
        }
        IntStream.range(0, sentences.size())
                .forEach(index -> sentences.get(index).set(CoreAnnotations.SentenceIndexAnnotation.class, index));
        Annotation annotation = new Annotation(document.text());
        annotation.set(CoreAnnotations.TokensAnnotation.class, tokens);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
        document.published().ifPresent(day -> annotation.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
        parser.annotate(annotation);
    }
}
