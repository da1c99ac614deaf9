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

    /** As many characters as may be, where a stage has to pass them over, and fewer where every word has to be parsed. */
    @Test
    void longTextsOfAnySortComeToTheirEnd() {
        String news = String.join(" ", HostileTexts.of(33, 60));
        Stream.of(
                        news.replaceAll("[.?!\\s]+", " ").repeat(1 + 50_000 / news.length()),
                        "the mayor said that she hoped he thought it was closed and ".repeat(400),
                        "“We go,” he said. ".repeat(2_500),
                        "“He said ".repeat(5_000),
                        "“".repeat(20_000) + "he said no" + "”".repeat(20_000),
                        "x".repeat(1_000_000),
                        "sail\n\n".repeat(20_000),
                        "👩‍👩‍👧‍👦🇳🇴 ".repeat(2_000),
                        "\u00AD\u200B\u2060".repeat(300_000),
                        "@berg #ferry https://t.co/aB3xYz RT ".repeat(2_000))
                .forEach(HostileTextsIT::check);
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
                    assertThat(spans.get(i).start())
                            .isGreaterThanOrEqualTo(spans.get(i - 1).end());
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
