package dev.parley.annotate;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What CoreNLP is asked to do, in its own words; the reasons stand in the description of the package. */
final class Settings {
    /** In tokens: longer ones are lists and tables, not sentences, and read in stretches. */
    static final int LONGEST_SENTENCE = 200;

    /** To be raised when this package's own reading of what CoreNLP gives changes. */
    private static final int READING = 3;

    private static final String MODELS = "edu/stanford/nlp/models/";

    private Settings() {}

    static String version() {
        String library = StanfordCoreNLP.class.getPackage().getImplementationVersion();
        String settings = Stream.of(splitter("two"), tagger(), parser(), clock())
                .flatMap(properties -> new TreeMap<>(properties).entrySet().stream())
                .map(Map.Entry::toString)
                .collect(Collectors.joining(" "));
        return "CoreNLP %s %s longest=%d reading=%d times=%d %s"
                .formatted(library, settings, LONGEST_SENTENCE, READING, Clock.AROUND, TimeWords.load());
    }

    /**
     * Tokens and sentences; quotes, dashes, brackets and the like stay as they are written.
     *
     * @param newlines which newlines end a sentence: {@code two} in a row, or {@code always}
     */
    static Properties splitter(String newlines) {
        return properties(Map.of(
                "annotators",
                "tokenize",
                "ssplit.newlineIsSentenceBreak",
                newlines,
                "tokenize.options",
                "invertible,untokenizable=noneKeep,quotes=original,ellipses=original,dashes=original,"
                        + "normalizeParentheses=false,normalizeOtherBrackets=false,normalizeCurrency=false,"
                        + "normalizeFractions=false,normalizeSpace=false,normalizeAmpersandEntity=false"));
    }

    /** Tags, lemmas and names: cheap enough for every sentence. */
    static Properties tagger() {
        return properties(Map.of(
                "annotators", "pos,lemma,ner",
                "pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger",
                "ner.model", MODELS + "ner/english.all.3class.distsim.crf.ser.gz",
                "ner.applyFineGrained", "false",
                "ner.applyNumericClassifiers", "false",
                "ner.useSUTime", "false"));
    }

    /** Dependencies: more than twice the cost of the rest, for the sentences that matter. */
    static Properties parser() {
        return properties(Map.of("annotators", "depparse", "depparse.model", MODELS + "parser/nndep/english_UD.gz"));
    }

    /** Times: nearly the cost of parsing, for the places that may name one. */
    static Properties clock() {
        return properties(
                Map.of("annotators", "sutime", "customAnnotatorClass.sutime", "edu.stanford.nlp.time.TimeAnnotator"));
    }

    /** A pipeline that keeps its chatter to itself. */
    static StanfordCoreNLP load(Properties settings) {
        RedwoodConfiguration.empty().apply();
        return new StanfordCoreNLP(settings, false);
    }

    private static Properties properties(Map<String, String> settings) {
        Properties properties = new Properties();
        properties.putAll(settings);
        return properties;
    }
}
