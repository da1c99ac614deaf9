package dev.parley.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP as it comes, with the annotator's settings, over every sentence of a text: what Parley is measured against. */
public final class PlainCoreNlp {
    private final StanfordCoreNLP pipeline;

    public PlainCoreNlp() {
        Properties settings = new Properties();
        settings.putAll(Settings.splitter("two"));
        settings.putAll(Settings.tagger());
        settings.putAll(Settings.parser());
        settings.putAll(Settings.clock());
        settings.setProperty(
                "annotators",
                String.join(
                        ",",
                        Settings.splitter("two").getProperty("annotators"),
                        Settings.tagger().getProperty("annotators"),
                        Settings.parser().getProperty("annotators"),
                        Settings.clock().getProperty("annotators")));
        pipeline = new StanfordCoreNLP(settings, false);
    }

    /** Annotates a text and gives the number of its tokens. */
    public int tokens(String text) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
    }
}
