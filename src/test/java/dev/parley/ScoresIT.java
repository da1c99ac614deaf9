package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is extracted from marked texts does not fall below the floors in {@code floors.yml}. */
class ScoresIT {
    private static final Path SHARED = Path.of("../shared");
    private static final JsonNode FLOORS = YAMLMapper.shared().readTree(Path.of("src/test/resources/floors.yml"));
    /** How far a score may stand above its floor before the build asks for a higher one. */
    private static final double SLACK = 0.02;

    @TempDir
    private Path folder;

    @BeforeAll
    static void needTheMarkedTexts() {
        if (!"required".equals(System.getProperty("shared")))
            assumeTrue(Files.isDirectory(SHARED), "skipped: ../shared is not there, so nothing is scored");
    }

    @Test
    void statementsOfTheAnnotatedArticles() throws Exception {
        List<Path> texts = texts(SHARED.resolve("seeds"));
        extract(texts, "--metadata", SHARED.resolve("seeds/metadata.csv").toString());
        JsonNode scores = scores("gold/statements.py", "--system", out());
        for (JsonNode floor : FLOORS.path("gold")) above(floor, scores);
        assertThat(scores.path("near_miss").path("places_hit").asInt())
                .as("places that must give nothing")
                .isLessThanOrEqualTo(FLOORS.path("nearMisses").asInt());
    }

    @Test
    void positionsInTheAnnotatedArticles() throws Exception {
        String store = folder.resolve("store").toString();
        String metadata = SHARED.resolve("seeds/metadata.csv").toString();
        List<Path> texts = texts(SHARED.resolve("seeds"));
        parley(Stream.concat(
                Stream.of("ingest", "--store", store, "--metadata", metadata),
                texts.stream().map(Path::toString)));
        String answer = parley(Stream.of("query", "--store", store, "-o", "json", "positions"));
        List<Map<String, String>> positions = new ArrayList<>();
        for (JsonNode row : JsonMapper.shared().readTree(answer).at("/results/bindings")) {
            String stance = word(row, "stance").replaceAll(".*[#:]|Stance$", "");
            String issue = word(row, "issue").replaceAll(".*/", "");
            positions.add(Map.of("actor", word(row, "who"), "issue", issue, "stance", stance));
        }
        Path file = Files.writeString(
                folder.resolve("positions.json"), JsonMapper.shared().writeValueAsString(positions));
        extract(texts, "--metadata", metadata);
        JsonNode scores = scores("gold/statements.py", "--system", out(), "--positions", file.toString());
        for (JsonNode floor : FLOORS.path("positions")) above(floor, scores);
    }

    private static String word(JsonNode row, String column) {
        return row.path(column).path("value").asString();
    }

    @Test
    void firstPassOnTheAttributionCorpus() throws Exception {
        List<Path> texts = texts(SHARED.resolve("attribution-corpus/dev/text")).stream()
                .limit(FLOORS.path("dev").path("articles").asInt())
                .toList();
        Path names = Files.write(
                folder.resolve("names"),
                texts.stream().map(text -> text.getFileName().toString()).toList());
        extract(texts);
        JsonNode scores = scores(
                "attribution-corpus/score.py",
                "--split",
                "dev",
                "--files",
                names.toString(),
                "--only",
                "foundBy=finder",
                "--system",
                out());
        for (JsonNode floor : FLOORS.path("dev").path("floors")) above(floor, scores);
    }

    @Test
    void actsAndSourcesOfCodedSentences() throws Exception {
        Path texts = folder.resolve("sentences");
        python("event-sentences/score.py", "--write", texts.toString());
        extract(texts(texts));
        String report = python("event-sentences/score.py", "--system", out());
        JsonNode floors = FLOORS.path("events");
        assertThat(percent(report, "source covered"))
                .isGreaterThanOrEqualTo(floors.path("covered").asDouble());
        assertThat(percent(report, "strictly right"))
                .isGreaterThanOrEqualTo(floors.path("strict").asDouble());
        assertThat(percent(report, "act, lenient"))
                .isGreaterThanOrEqualTo(floors.path("lenient").asDouble());
        assertThat(percent(report, "precision \\(lenient\\)"))
                .isGreaterThanOrEqualTo(floors.path("precision").asDouble());
        assertThat(percent(report, "deeds given a statement"))
                .isLessThanOrEqualTo(floors.path("deedsAtMost").asDouble());
    }

    private static void above(JsonNode floor, JsonNode scores) {
        String path = floor.path("score").asString();
        double score = scores.at("/" + path).asDouble(-1);
        double least = floor.path("floor").asDouble();
        assertThat(score).as(path).isGreaterThanOrEqualTo(least);
        if (score > least + SLACK)
            System.out.printf("%s is %.3f: its floor %.3f in floors.yml can be raised%n", path, score, least);
    }

    private static double percent(String report, String line) {
        Matcher matcher = Pattern.compile(line + "\\s+([0-9.]+) %").matcher(report);
        assertThat(matcher.find()).as("'%s' in%n%s", line, report).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    private static List<Path> texts(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private void extract(List<Path> texts, String... options) {
        Stream<String> command = Stream.of("extract", "--no-cache", "--out-dir", out());
        parley(Stream.of(command, Stream.of(options), texts.stream().map(Path::toString))
                .flatMap(part -> part));
    }

    private static String parley(Stream<String> words) {
        Terminal terminal = Terminal.run(words.toArray(String[]::new));
        assertThat(terminal.code()).as(terminal.messages()).isZero();
        return terminal.out();
    }

    private JsonNode scores(String script, String... options) throws Exception {
        Path json = folder.resolve("scores.json");
        python(
                script,
                Stream.concat(Stream.of(options), Stream.of("--json", json.toString()))
                        .toArray(String[]::new));
        return JsonMapper.shared().readTree(json);
    }

    private static String python(String script, String... options) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of("python3", SHARED.resolve(script).toString()), Stream.of(options))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(report).isZero();
        return report;
    }
}
