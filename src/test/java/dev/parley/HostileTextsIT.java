package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixtures.HostileTexts;
import dev.parley.fixtures.Parsed;
import dev.parley.graph.Ontology;
import dev.parley.model.Attribution;
import dev.parley.model.Document;
import dev.parley.model.Span;
import dev.parley.model.StatementRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a text is made of, all stages come to its end, in time, and every span names the words it stands on. */
@Timeout(600)
class HostileTextsIT {
    private static Stages stages;

    @BeforeAll
    static void load() {
        stages = new Stages(Ontology.load(Optional.empty(), Optional.empty()), Optional.empty());
    }

    @AfterAll
    static void close() {
        stages.close();
    }

    @Test
    void everySpanNamesItsWordsInsideAndOutside() {
        int found = 0;
        for (String text : HostileTexts.of(31, 120)) found += check(text);
        for (String text : HostileTexts.withLoneSurrogates(32, 40)) found += check(text);
        assertThat(found).isGreaterThan(200);
    }

    @Test
    void aMegabyteOfAnySortComesToItsEnd() {
        String news = String.join(" ", HostileTexts.of(33, 60));
        Stream.of(
                        news.replaceAll("[.?!\\s]+", " ").repeat(1 + 1_000_000 / news.length()),
                        "the mayor said that she hoped he thought it was closed and ".repeat(17_000),
                        "“We go,” he said. ".repeat(55_000),
                        "“He said ".repeat(100_000),
                        "x".repeat(1_000_000),
                        "Berg\n\n".repeat(20_000),
                        "👩‍👩‍👧‍👦🇳🇴 said ".repeat(60_000),
                        "\u00AD\u200B\u2060".repeat(330_000),
                        "@berg #ferry https://t.co/aB3xYz RT ".repeat(27_000))
                .forEach(text -> {
                    long start = System.nanoTime();
                    check(text);
                    System.out.printf("%s… %.1f s%n", text.substring(0, 12), (System.nanoTime() - start) / 1e9);
                });
    }

    private static int check(String text) {
        Document document = Parsed.document(text);
        Interpretation read = stages.interpret(document);
        int[] points = text.codePoints().toArray();
        read.statements().forEach(statement -> checkSpans(statement.attribution(), text));
        List<StatementRow> rows = StatementRow.of(read.statements(), document);
        rows.stream()
                .flatMap(row -> Stream.of(row.source(), row.cue(), row.content(), row.evidence()))
                .forEach(phrase -> assertThat(words(phrase.spans(), points)).isEqualTo(phrase.text()));
        return rows.size();
    }

    /** Evidence holds cue and content, no two pieces overlap, and nothing is blank. */
    private static void checkSpans(Attribution attribution, String text) {
        for (List<Span> spans : List.of(attribution.source(), attribution.cue(), attribution.content())) {
            for (int i = 0; i < spans.size(); i++) {
                assertThat(spans.get(i).in(text)).isNotBlank();
                if (i > 0)
                    assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
            }
        }
        assertThat(attribution.evidence())
                .anyMatch(sentence -> sentence.overlaps(attribution.cue().get(0)));
    }

    private static String words(List<Span> spans, int[] points) {
        return String.join(
                " ",
                spans.stream()
                        .map(span -> new String(points, span.start(), span.length()))
                        .toList());
    }
}
