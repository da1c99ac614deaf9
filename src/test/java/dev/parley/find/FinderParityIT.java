package dev.parley.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.model.CodePoints;
import dev.parley.model.Document;
import dev.parley.model.Finding;
import dev.parley.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the finder to the program that its weights were trained with, on ten articles of the attribution corpus.
 *
 * <p>{@code reference.jsonl} has a line an article: its place in dev/text by name, the SHA-256 of its words, pieces and
 * windows, and the findings of {@code src/training/predict.py} with ONNX Runtime 1.30. Words and windows must be
 * equal. Findings cannot be: the int8 kernels of two versions of ONNX Runtime differ by as much as two batch sizes do
 * (12 % of all findings have another border, a cue near the threshold comes or goes). Around the same outputs of the
 * network both programs give the same findings.
 */
class FinderParityIT {
    private static final Path TEXTS = Path.of("../shared/attribution-corpus/dev/text");

    /** @param words as {@link #fingerprint} makes it */
    private record Reference(int article, String words, List<ReferenceFinding> findings) {}

    /** Spans in code points, as the reference writes them. */
    private record ReferenceFinding(List<int[]> source, List<int[]> cue, List<int[]> content, double score) {
        String cueKey() {
            return key(cue);
        }

        String key() {
            return key(source) + key(cue) + key(content);
        }

        private static String key(List<int[]> spans) {
            return spans.stream().map(span -> span[0] + "-" + span[1]).collect(Collectors.joining(",", "[", "]"));
        }
    }

    @Test
    void wordsAndWindowsAreThoseOfTheReference() throws IOException {
        List<Path> texts = texts();
        try (WordPieces tokenizer = new WordPieces(new ModelFiles("finder").read("tokenizer.json"))) {
            for (Reference reference : references()) {
                String text = Files.readString(texts.get(reference.article()));
                assertThat(fingerprint(Words.of(text, tokenizer)))
                        .as("words and windows of article %d", reference.article())
                        .isEqualTo(reference.words());
            }
        }
    }

    @Test
    void findingsAreThoseOfTheReferenceButForRounding() throws IOException {
        List<Path> texts = texts();
        int all = 0;
        int sameCue = 0;
        int same = 0;
        try (Finder finder = Finder.load()) {
            for (Reference reference : references()) {
                List<ReferenceFinding> ours = find(finder, Files.readString(texts.get(reference.article())));
                all += Math.max(ours.size(), reference.findings().size());
                sameCue += common(ours, reference.findings(), ReferenceFinding::cueKey);
                same += common(ours, reference.findings(), ReferenceFinding::key);
            }
        }
        assertThat((double) sameCue / all).as("findings with the same cue").isGreaterThan(0.90);
        assertThat((double) same / all).as("findings with the same spans").isGreaterThan(0.80);
    }

    private static int common(
            List<ReferenceFinding> ours,
            List<ReferenceFinding> theirs,
            java.util.function.Function<ReferenceFinding, String> key) {
        List<String> keys = theirs.stream().map(key).toList();
        return (int) ours.stream().map(key).filter(keys::contains).count();
    }

    private static List<ReferenceFinding> find(Finder finder, String text) {
        CodePoints codePoints = new CodePoints(text);
        Document document = new Document(
                "article",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                text,
                List.of());
        return finder.find(document).stream()
                .filter(finding -> finding.reach() == Finding.Reach.OUTERMOST)
                .map(finding -> outside(finding, codePoints))
                .toList();
    }

    private static ReferenceFinding outside(Finding finding, CodePoints codePoints) {
        return new ReferenceFinding(
                pairs(finding.source(), codePoints),
                pairs(finding.cue(), codePoints),
                pairs(finding.content(), codePoints),
                finding.score());
    }

    private static List<int[]> pairs(List<Span> spans, CodePoints codePoints) {
        return codePoints.outside(spans).stream()
                .map(span -> new int[] {span.start(), span.end()})
                .toList();
    }

    /** A line a word (start, end, first piece, paragraph, features), a line of all pieces, a line a window. */
    private static String fingerprint(Words words) {
        CodePoints codePoints = new CodePoints(words.text());
        Stream<String> lines = words.words().stream().map(word -> {
            Span span = codePoints.outside(List.of(word.span())).get(0);
            return line(span.start(), span.end(), word.firstPiece(), word.paragraph(), word.features());
        });
        Stream<String> windows = Windows.of(words).stream().map(window -> line(window.from(), window.to()));
        return sha256(Stream.concat(Stream.concat(lines, Stream.of(line(words.pieces()))), windows)
                .collect(Collectors.joining()));
    }

    private static String line(long... numbers) {
        return LongStream.of(numbers).mapToObj(Long::toString).collect(Collectors.joining(" ", "", "\n"));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Reference> references() throws IOException {
        try (InputStream in = FinderParityIT.class.getResourceAsStream("/finder/reference.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> JsonMapper.shared().readValue(line, Reference.class))
                    .toList();
        }
    }

    private static List<Path> texts() throws IOException {
        boolean present = Files.isDirectory(TEXTS);
        if ("required".equals(System.getProperty("shared"))) assertThat(TEXTS).isDirectory();
        assumeTrue(present, "no " + TEXTS + ": the finder is not compared with its reference");
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.sorted().toList();
        }
    }
}
