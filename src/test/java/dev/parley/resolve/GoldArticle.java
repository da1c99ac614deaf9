package dev.parley.resolve;

import dev.parley.model.Act;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.CodePoints;
import dev.parley.model.Document;
import dev.parley.model.Polarity;
import dev.parley.model.Quotation;
import dev.parley.model.SectionKind;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Stance;
import dev.parley.model.Token;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article with statements marked by hand, whose spans, acts and polarities are handed to the issue reader as
 * attributions, so that issues and stances can be measured alone.
 */
record GoldArticle(String name, AnnotatedDocument document, List<Attribution> attributions, List<JsonNode> gold) {
    static GoldArticle read(String name, Path shared, StanfordCoreNLP pipeline) throws IOException {
        Path file;
        try (Stream<Path> seeds = Files.list(shared.resolve("seeds"))) {
            file = seeds.filter(path -> path.getFileName().toString().startsWith(name + "_"))
                    .findFirst()
                    .orElseThrow();
        }
        String text = Files.readString(file);
        List<JsonNode> gold = new ArrayList<>();
        for (String line : Files.readAllLines(shared.resolve("gold").resolve(name + ".jsonl")))
            gold.add(JsonMapper.shared().readTree(line));
        String stem = file.getFileName().toString().replace(".txt", "");
        return new GoldArticle(stem, annotate(stem, text, pipeline), attributions(gold, new CodePoints(text)), gold);
    }

    private static AnnotatedDocument annotate(String id, String text, StanfordCoreNLP pipeline) {
        CoreDocument parsed = new CoreDocument(text);
        pipeline.annotate(parsed);
        List<Sentence> sentences = new ArrayList<>();
        for (CoreSentence sentence : parsed.sentences()) {
            List<Token> tokens = new ArrayList<>();
            for (CoreLabel token : sentence.tokens())
                tokens.add(new Token(
                        tokens.size() + 1,
                        new Span(token.beginPosition(), token.endPosition()),
                        token.word(),
                        token.lemma(),
                        token.tag(),
                        -1,
                        ""));
            sentences.add(new Sentence(
                    sentences.size(),
                    new Span(
                            sentence.charOffsets().first(),
                            sentence.charOffsets().second()),
                    SectionKind.BODY,
                    tokens,
                    List.of(),
                    List.of()));
        }
        Document document = new Document(
                id, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), text, List.of());
        return new AnnotatedDocument(document, sentences, List.of());
    }

    /** Outer reports first, so that the inner ones can refer to them. */
    private static List<Attribution> attributions(List<JsonNode> gold, CodePoints points) {
        Attribution[] made = new Attribution[gold.size()];
        for (int i = 0; i < made.length; i++) make(i, gold, points, made);
        return List.of(made);
    }

    private static Attribution make(int index, List<JsonNode> gold, CodePoints points, Attribution[] made) {
        if (made[index] != null) return made[index];
        JsonNode node = gold.get(index);
        Optional<Attribution> outer = outer(index, gold).map(other -> make(other, gold, points, made));
        made[index] = new Attribution(
                spans(points, node.get("source")),
                spans(points, node.get("cue")),
                content(points, node),
                List.of(),
                List.of(),
                spans(points, node.get("evidence")),
                new Act(node.get("act").asString()),
                Polarity.valueOf(node.get("polarity").asString().toUpperCase(Locale.ROOT)),
                false,
                Quotation.INDIRECT,
                Optional.empty(),
                outer,
                "finder",
                "gold",
                1);
        return made[index];
    }

    /** The smallest content of another statement that holds this one's cue. */
    private static Optional<Integer> outer(int index, List<JsonNode> gold) {
        JsonNode cue = gold.get(index).get("cue");
        List<Integer> holders = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            JsonNode content = gold.get(i).get("content");
            if (i != index
                    && !content.isNull()
                    && content.get("start").asInt() <= cue.get("start").asInt()
                    && cue.get("end").asInt() <= content.get("end").asInt()) holders.add(i);
        }
        return holders.stream().min(Comparator.comparingInt(i -> {
            JsonNode content = gold.get(i).get("content");
            return content.get("end").asInt() - content.get("start").asInt();
        }));
    }

    private static List<Span> content(CodePoints points, JsonNode node) {
        List<Span> spans = new ArrayList<>(spans(points, node.get("content")));
        node.get("content_more").forEach(more -> spans.addAll(spans(points, more)));
        return spans;
    }

    private static List<Span> spans(CodePoints points, JsonNode node) {
        if (node == null || node.isNull()) return List.of();
        return points.inside(
                List.of(new Span(node.get("start").asInt(), node.get("end").asInt())));
    }

    /** The stances marked by hand on one statement. */
    static Map<String, Stance> stances(JsonNode gold) {
        Map<String, Stance> stances = new TreeMap<>();
        gold.get("stances")
                .properties()
                .forEach(entry -> stances.put(
                        entry.getKey(),
                        Stance.valueOf(entry.getValue().asString().toUpperCase(Locale.ROOT))));
        return stances;
    }
}
