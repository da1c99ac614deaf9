package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.find.Finder;
import dev.parley.fixtures.HostileTexts;
import dev.parley.fixtures.Parsed;
import dev.parley.model.CodePoints;
import dev.parley.model.Document;
import dev.parley.model.Finding;
import dev.parley.model.Section;
import dev.parley.model.Span;
import dev.parley.read.Metadata;
import dev.parley.read.Readers;
import dev.parley.read.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a text is made of, it is read and searched to its end, in time, and every span names the words it stands on. */
@Timeout(120)
class HostileTextsTests {
    private static final Readers READERS = new Readers(Metadata.none());

    private static Finder finder;

    @BeforeAll
    static void load() {
        finder = Finder.load();
    }

    @AfterAll
    static void close() {
        finder.close();
    }

    @Test
    void textsAreReadAsTheyStandAndTheirSectionsFollowEachOther() {
        for (String text : HostileTexts.of(11, 400)) {
            Optional<Document> document = read(text);
            if (document.isEmpty()) continue;
            assertThat(document.get().text()).isEqualTo(text);
            int last = 0;
            for (Section section : document.get().sections()) {
                assertThat(section.span().start()).as(text).isGreaterThanOrEqualTo(last);
                last = section.span().end();
            }
            assertThat(last).as(text).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void onlyTextsWithoutWordsOrWithControlCharactersAreRefused() {
        assertThat(HostileTexts.of(11, 400))
                .filteredOn(text -> read(text).isEmpty())
                .isNotEmpty()
                .allMatch(text -> text.indexOf('\u0000') >= 0 || text.isBlank());
    }

    @Test
    void whatIsFoundNamesTheSameWordsInsideAndOutside() {
        for (String text : HostileTexts.of(12, 60)) namesItsWords(read(text).orElse(Parsed.document(text)));
        for (String text : HostileTexts.withLoneSurrogates(13, 30)) namesItsWords(Parsed.document(text));
    }

    @Test
    void longTextsOfAnySortAreSearchedToTheirEnd() {
        String news = String.join(" ", HostileTexts.of(14, 40)).replaceAll("[.\\s]+", " ");
        Stream.of(
                        news.repeat(1 + 10_000 / news.length()),
                        "ferry".repeat(100_000),
                        "sail\n\n".repeat(1_000),
                        "“‘".repeat(2_000) + "no" + "’”".repeat(2_000),
                        "👩‍👩‍👧‍👦".repeat(500),
                        "\u200B".repeat(200_000),
                        " \n".repeat(250_000))
                .forEach(text -> namesItsWords(Parsed.document(text)));
    }

    private static void namesItsWords(Document document) {
        String text = document.text();
        CodePoints points = new CodePoints(text);
        int[] outside = text.codePoints().toArray();
        for (Finding finding : finder.find(document))
            Stream.of(finding.source(), finding.cue(), finding.content())
                    .flatMap(List::stream)
                    .forEach(span -> assertThat(words(points.outside(List.of(span)), outside))
                            .isEqualTo(span.in(text))
                            .isNotBlank());
    }

    private static String words(List<Span> spans, int[] codePoints) {
        Span span = spans.get(0);
        return new String(codePoints, span.start(), span.length());
    }

    private static Optional<Document> read(String text) {
        try {
            return Optional.of(READERS.read("hostile.txt", text.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableDocument refusal) {
            return Optional.empty();
        }
    }
}
