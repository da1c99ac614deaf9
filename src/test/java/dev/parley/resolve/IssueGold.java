package dev.parley.resolve;

import dev.parley.fixtures.World;
import dev.parley.model.Attribution;
import dev.parley.model.Issue;
import dev.parley.model.Position;
import dev.parley.model.Stance;
import dev.parley.model.StanceEvent;
import dev.parley.model.StatementRow;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Measures issues and stances on the annotated articles, and writes them as statement lines for the scorer beside the gold. */
final class IssueGold {
    private IssueGold() {}

    /** Right, given and marked issues; right stances among the marked. */
    record Score(int right, int given, int marked, int stances) {
        Score plus(Score other) {
            return new Score(right + other.right, given + other.given, marked + other.marked, stances + other.stances);
        }

        double issues() {
            return 2.0 * right / (given + marked);
        }

        double stance() {
            return (double) stances / marked;
        }
    }

    static StanfordCoreNLP pipeline() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma");
        return new StanfordCoreNLP(properties);
    }

    static Score score(GoldArticle article, IssueReader reader) {
        int right = 0;
        int given = 0;
        int marked = 0;
        int stances = 0;
        DocumentStances document = reader.in(article.document(), article.attributions());
        for (int i = 0; i < article.gold().size(); i++) {
            Map<String, Stance> expected = GoldArticle.stances(article.gold().get(i));
            Map<String, Stance> read = document.read(article.attributions().get(i));
            given += read.size();
            marked += expected.size();
            right += (int) expected.keySet().stream().filter(read::containsKey).count();
            stances += (int) expected.entrySet().stream()
                    .filter(entry -> entry.getValue() == read.get(entry.getKey()))
                    .count();
        }
        return new Score(right, given, marked, stances);
    }

    /** Writes {@code <article>.jsonl} and {@code positions.json} into a folder. */
    static void write(List<GoldArticle> articles, IssueReader reader, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<StanceEvent> events = new ArrayList<>();
        for (GoldArticle article : articles) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < article.gold().size(); i++) {
                JsonNode gold = article.gold().get(i);
                Attribution attribution = article.attributions().get(i);
                Map<String, Stance> stances =
                        reader.in(article.document(), article.attributions()).read(attribution);
                lines.add(line(gold, stances).toString());
                gold.get("actors")
                        .forEach(actor -> stances.forEach((issue, stance) -> events.add(new StanceEvent(
                                gold.get("id").asString(),
                                actor.asString(),
                                issue,
                                attribution.act(),
                                attribution.polarity(),
                                stance,
                                Optional.ofNullable(
                                        gold.get("date").isNull()
                                                ? null
                                                : gold.get("date").asString())))));
            }
            Files.write(folder.resolve(article.name() + ".jsonl"), lines);
        }
        List<Map<String, String>> positions =
                new PositionFold().fold(events).stream().map(IssueGold::row).toList();
        Files.writeString(folder.resolve("positions.json"), JsonMapper.shared().writeValueAsString(positions));
    }

    private static Map<String, String> row(Position position) {
        return Map.of(
                "actor", position.actor(), "issue", position.issue(), "stance", StatementRow.lower(position.stance()));
    }

    private static ObjectNode line(JsonNode gold, Map<String, Stance> stances) {
        ObjectNode line = JsonMapper.shared().createObjectNode();
        for (String role : List.of("source", "cue", "content")) {
            var spans = line.putObject(role).putArray("spans");
            if (!gold.get(role).isNull()) span(spans.addArray(), gold.get(role));
            if (role.equals("content")) gold.get("content_more").forEach(more -> span(spans.addArray(), more));
        }
        gold.get("actors").forEach(actor -> line.withArray("actors")
                .addObject()
                .put("id", actor.asString())
                .put("name", actor.asString()));
        line.set("act", gold.get("act"));
        line.set("polarity", gold.get("polarity"));
        line.putArray("issues")
                .addAll(stances.keySet().stream()
                        .map(issue -> (JsonNode) line.stringNode(issue))
                        .toList());
        ObjectNode sides = line.putObject("stances");
        stances.forEach((issue, stance) -> sides.put(issue, StatementRow.lower(stance)));
        return line;
    }

    private static void span(tools.jackson.databind.node.ArrayNode array, JsonNode node) {
        array.add(node.get("start").asInt()).add(node.get("end").asInt());
    }

    /** {@code <shared> <folder to write> [article to show]} */
    public static void main(String[] arguments) throws IOException {
        Path shared = Path.of(arguments[0]);
        StanfordCoreNLP pipeline = pipeline();
        List<Issue> codebook = World.OURS.issues();
        IssueReader reader = new IssueReader(codebook);
        List<GoldArticle> articles = new ArrayList<>();
        for (String name : List.of("000", "001")) articles.add(GoldArticle.read(name, shared, pipeline));
        write(articles, reader, Path.of(arguments[1]));
        for (GoldArticle article : articles) {
            Score score = score(article, reader);
            System.out.printf("%s issues %.3f stance %.3f %s%n", article.name(), score.issues(), score.stance(), score);
            if (arguments.length > 2 && article.name().startsWith(arguments[2])) show(article, reader);
        }
        if (arguments.length > 2 && arguments[2].equals("grid")) grid(articles, codebook);
    }

    private static void grid(List<GoldArticle> articles, List<Issue> codebook) {
        for (double alone : new double[] {0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9})
            for (double known : new double[] {0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7})
                for (double overlap : new double[] {0.3, 0.49, 0.5, 0.7})
                    for (int slack : new int[] {1, 2, 3, 5}) {
                        if (known > alone) continue;
                        IssueReader reader = new IssueReader(
                                codebook,
                                new Topics.Thresholds(
                                        known,
                                        2,
                                        new Phrasings.Fit(alone, slack, overlap),
                                        Topics.Thresholds.CHOSEN.words()));
                        Map<String, Score> scores = new TreeMap<>();
                        articles.forEach(article -> scores.put(article.name().substring(0, 3), score(article, reader)));
                        System.out.printf(
                                "%.3f %.3f alone %.2f known %.2f overlap %.2f slack %d%n",
                                scores.get("000").issues(), scores.get("001").issues(), alone, known, overlap, slack);
                    }
    }

    private static void show(GoldArticle article, IssueReader reader) {
        for (int i = 0; i < article.gold().size(); i++) {
            Map<String, Stance> expected = GoldArticle.stances(article.gold().get(i));
            Map<String, Stance> read = reader.in(article.document(), article.attributions())
                    .read(article.attributions().get(i));
            JsonNode gold = article.gold().get(i);
            if (!expected.equals(read))
                System.out.printf(
                        "%s %s %s | %s | %s%n   gold %s%n   read %s%n",
                        gold.get("id").asString(),
                        gold.get("act").asString(),
                        gold.get("polarity").asString(),
                        gold.get("cue").get("text").asString(),
                        gold.get("content").isNull()
                                ? "-"
                                : gold.get("content").get("text").asString(),
                        expected,
                        read);
        }
    }
}
