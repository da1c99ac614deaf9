package dev.parley.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.parley.fixtures.Parsed;
import dev.parley.model.Document;
import dev.parley.model.Finding;
import dev.parley.model.Section;
import dev.parley.model.SectionKind;
import dev.parley.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FinderTests {
    private static final String MAYOR = "The mayor said the old bridge would stay closed until June.";

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
    void sourceCueAndContentAreFound() {
        assertThat(found(MAYOR))
                .containsExactly("outermost: The mayor | said | the old bridge would stay closed until June");
    }

    @Test
    void aContentInTwoPiecesKeepsBothAndOffsetsHoldBehindAnEmoji() {
        String text =
                "Harbour budget\n\n“We will not pay twice,” the 😀 treasurer Ada Holm said, “and we will not borrow.”";
        assertThat(found(text))
                .containsExactly(
                        "outermost: the 😀 treasurer Ada Holm | said | “We will not pay twice,” … “and we will not borrow.”");
    }

    @Test
    void closingWaitsForThoseWhoRead() throws Exception {
        Finder shared = Finder.load();
        CountDownLatch reading = new CountDownLatch(2);
        ExecutorService readers = Executors.newFixedThreadPool(2);
        Callable<Integer> read = () -> {
            reading.countDown();
            for (int rounds = 0; ; rounds++) {
                try {
                    shared.find(Parsed.document(MAYOR));
                } catch (IllegalStateException closed) {
                    return rounds;
                }
            }
        };
        List<Future<Integer>> results = List.of(readers.submit(read), readers.submit(read));
        reading.await();
        shared.close();
        for (Future<Integer> result : results) assertThat(result.get()).isNotNegative();
        readers.shutdown();
        assertThatIllegalStateException().isThrownBy(() -> shared.find(Parsed.document(MAYOR)));
    }

    @Test
    void aReportInsideAReportIsFoundOneLevelDown() {
        assertThat(found("The governor said the farmers warned that the new dam would dry out their fields."))
                .containsExactly(
                        "outermost: The governor | said | the farmers warned that the new dam would dry out their fields",
                        "nested: the farmers | warned | that the new dam would dry out their fields");
    }

    @Test
    void nobodySpeaksInFrontMatterBylinesAndBoilerplate() {
        String text = """
                title: The mayor said the bridge is safe
                Bridge stays closed
                By Jo Reed, who says she loves bridges
                The mayor said the old bridge would stay closed until June.
                The Daily Ferry promises its readers fair reporting.
                """;
        List<SectionKind> kinds = List.of(
                SectionKind.FRONT_MATTER,
                SectionKind.TITLE,
                SectionKind.BYLINE,
                SectionKind.BODY,
                SectionKind.BOILERPLATE);
        assertThat(found(text)).hasSizeGreaterThan(1);
        assertThat(describe(text, finder.find(document(text, sections(text, kinds)))))
                .containsExactly("outermost: The mayor | said | the old bridge would stay closed until June");
    }

    @Test
    void neighboursAndThreadsChangeNothing() {
        String other = "Officials denied on Friday that they had lost the keys.\n\n".repeat(9);
        List<Finding> alone = finder.find(document(MAYOR, List.of()));
        List<List<Finding>> together = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> finder.find(document(i % 2 == 0 ? MAYOR : other + MAYOR, List.of())))
                .toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(i % 2 == 0 ? alone : together.get(1));
        }
    }

    @Test
    void textsWithNothingToReadGiveNothing() {
        for (String text : List.of("", " \n\n\t", "\u0000", "\uD83D", "😀", "x".repeat(1_000_000))) {
            assertThat(found(text)).isEmpty();
        }
    }

    @Test
    void nulAndLoneSurrogatesMoveNoOffset() {
        assertThat(found("\u0000\uDC00\n\n" + MAYOR.replace("bridge", "brid\uD800ge")))
                .containsExactly("outermost: The mayor | said | the old brid\uD800ge would stay closed until June");
    }

    @Test
    void aLongParagraphWithoutAFullStopIsReadToItsEnd() {
        String text =
                "the mayor said the old bridge would stay closed and the boats waited in the harbour ".repeat(100);
        List<Finding> findings = finder.find(document(text, List.of()));
        assertThat(findings).hasSizeGreaterThan(20).isSortedAccordingTo(Comparator.comparing(finding -> finding.cue()
                .get(0)));
        assertThat(findings).allSatisfy(finding -> assertThat(finding.content())
                .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length())));
        assertThat(findings.stream().map(finding -> finding.cue().get(0).start()))
                .anyMatch(start -> start > text.length() - 500);
    }

    private static List<String> found(String text) {
        return describe(text, finder.find(document(text, List.of())));
    }

    private static List<String> describe(String text, List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.reach().name().toLowerCase(Locale.ROOT) + ": " + words(finding.source(), text)
                        + " | " + words(finding.cue(), text) + " | " + words(finding.content(), text))
                .toList();
    }

    private static String words(List<Span> spans, String text) {
        return String.join(" … ", spans.stream().map(span -> span.in(text)).toList());
    }

    /** One section a line. */
    private static List<Section> sections(String text, List<SectionKind> kinds) {
        String[] lines = text.split("\n");
        int[] start = {0};
        return IntStream.range(0, lines.length)
                .mapToObj(i -> {
                    Span span = new Span(start[0], start[0] + lines[i].length());
                    start[0] = span.end() + 1;
                    return new Section(kinds.get(i), span);
                })
                .toList();
    }

    private static Document document(String text, List<Section> sections) {
        return new Document(
                "harbour",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                text,
                sections);
    }
}
