package dev.parley.resolve;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * Measures CoreNLP's coreference on the marked sources of the dev articles: how many stand in a chain that names whom they
 * mean, and what it costs beside the parse that it needs. A chain is right where one of its names or its first
 * description has the last name, or the word, that the mark has. Arguments: {@code statistical} or {@code fastneural} and
 * the number of articles.
 */
final class CorefComparison {
    private CorefComparison() {}

    public static void main(String[] arguments) throws Exception {
        StanfordCoreNLP parse = pipeline("tokenize,pos,lemma,ner,depparse", "statistical");
        StanfordCoreNLP coref = pipeline("coref", arguments[0]);
        int right = 0;
        int all = 0;
        double parsing = 0;
        double linking = 0;
        List<MarkedSources.Source> sources = MarkedSources.read();
        List<String> documents = sources.stream()
                .map(MarkedSources.Source::document)
                .distinct()
                .limit(Integer.parseInt(arguments[1]))
                .toList();
        for (String id : documents) {
            CoreDocument document = new CoreDocument(Files.readString(MarkedSources.text(id)));
            long start = System.nanoTime();
            parse.annotate(document);
            long middle = System.nanoTime();
            coref.annotate(document);
            parsing += (middle - start) / 1e9;
            linking += (System.nanoTime() - middle) / 1e9;
            for (MarkedSources.Source source : sources) {
                if (!source.document().equals(id)) continue;
                all++;
                if (names(source, document)) right++;
            }
        }
        System.out.printf(
                "%s: %d of %d right, %.1f s for %d articles beside %.1f s of parsing%n",
                arguments[0], right, all, linking, documents.size(), parsing);
    }

    private static StanfordCoreNLP pipeline(String annotators, String algorithm) {
        Properties settings = new Properties();
        settings.setProperty("annotators", annotators);
        settings.setProperty("coref.algorithm", algorithm);
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.useSUTime", "false");
        return new StanfordCoreNLP(settings, !annotators.equals("coref"));
    }

    private static boolean names(MarkedSources.Source source, CoreDocument document) {
        String named = chain(source, document).map(Spelling::key).orElse("").toLowerCase(Locale.ROOT);
        return source.readings().stream()
                .anyMatch(ids -> ids.isEmpty()
                        ? named.isEmpty()
                        : ids.stream().allMatch(id -> (" " + named + " ").contains(" " + word(id) + " ")));
    }

    /** What a chain must say: the last part of an id, or the word of a mark. */
    private static String word(String id) {
        return id.startsWith("~") ? id.substring(1) : id.substring(id.lastIndexOf('-') + 1);
    }

    /** The names of the chain that a source stands in, and its first words. */
    private static Optional<String> chain(MarkedSources.Source source, CoreDocument document) {
        for (CorefChain chain : document.corefChains().values())
            for (CorefChain.CorefMention mention : chain.getMentionsInTextualOrder()) {
                List<CoreLabel> tokens = document.annotation()
                        .get(edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation.class)
                        .get(mention.sentNum - 1)
                        .get(edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation.class);
                CoreLabel head = tokens.get(mention.headIndex - 1);
                boolean here = source.span().start() <= head.beginPosition()
                        && head.endPosition() <= source.span().end();
                if (here && document.annotation().get(CorefCoreAnnotations.CorefChainAnnotation.class) != null)
                    return Optional.of(words(chain));
            }
        return Optional.empty();
    }

    private static String words(CorefChain chain) {
        StringBuilder words =
                new StringBuilder(chain.getMentionsInTextualOrder().get(0).mentionSpan);
        chain.getMentionsInTextualOrder().stream()
                .filter(mention -> mention.mentionType.toString().equals("PROPER"))
                .forEach(mention -> words.append(' ').append(mention.mentionSpan));
        return words.toString();
    }
}
