package dev.parley.annotate;

import java.util.Properties;

/** What CoreNLP is asked to do, in its own words. */
final class Settings {
    /** In tokens: longer ones are lists and tables, not sentences. */
    static final int LONGEST_SENTENCE = 120;

    private Settings() {}

    static String version() {
        return "corenlp-4.5.10 " + new java.util.TreeMap<>(parser()) + new java.util.TreeMap<>(splitter("two"));
    }

    /**
     * Tokens and sentences.
     *
     * @param newlines which newlines end a sentence: {@code two} in a row, or {@code always}
     */
    static Properties splitter(String newlines) {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize");
        settings.setProperty("ssplit.newlineIsSentenceBreak", newlines);
        settings.setProperty(
                "tokenize.options",
                "untokenizable=noneKeep,invertible=true,quotes=original,ellipses=original,dashes=original,"
                        + "normalizeParentheses=false,normalizeOtherBrackets=false,normalizeCurrency=false,"
                        + "normalizeFractions=false,normalizeSpace=false,normalizeAmpersandEntity=false");
        return settings;
    }

    static Properties parser() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "pos,lemma,ner,depparse");
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        settings.setProperty("ner.applyFineGrained", "false");
        return settings;
    }
}
