package dev.parley.annotate;

import dev.parley.model.Document;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

/** One of CoreNLP's pipelines, run over chosen sentences of a document; shared by any number of threads. */
final class Pass {
    private final StanfordCoreNLP pipeline;

    private Pass(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
    }

    static Pass load(Properties settings) {
        return new Pass(Settings.load(settings));
    }

    /** What the pipeline finds is in the sentences and their tokens afterwards. */
    void over(List<CoreMap> sentences, Document document) {
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
        pipeline.annotate(annotation);
    }
}
