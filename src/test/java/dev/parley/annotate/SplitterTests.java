package dev.parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Document;
import dev.parley.model.Section;
import dev.parley.model.SectionKind;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitterTests {
    private static final Splitter SPLITTER = Splitter.load();
    private static final List<String> HOSTILE = List.of(
            "“We won’t,”",
            "‘No’",
            "\"ever\"",
            "''never''",
            "``always``",
            "—",
            "–",
            "--",
            "…",
            "...",
            "(x) [y] {z}",
            "<b>bold</b> &amp;",
            "1½ cups, 5 1/2 miles",
            "€5, £6m and $5bn",
            "co\u00ADoperation",
            "non\u00A0breaking\u00A0space",
            "😀😀",
            "👍🏽",
            "cannot gonna don't",
            "U.S.-backed 30-day plan of the U.S.",
            "\r\n",
            "\r\n\r\n",
            "\u2028",
            "\t",
            "O\u0092Neill",
            "555\u00A0123 4567",
            "\uFEFF",
            "zero\u200Bwidth",
            "e\u0301te\u0301 été",
            "\uD800",
            "https://example.org/a?b=c#d",
            "someone@example.org #tag @me :-)",
            "said Mr. Holm.");

    @Test
    void everyTokenStandsWhereItSays() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String text = random.ints(12, 0, HOSTILE.size())
                    .mapToObj(HOSTILE::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            int last = 0;
            for (Sentence sentence : split(document(text))) {
                for (Token token : sentence.tokens()) {
                    assertThat(sentence.span().covers(token.span())).as(text).isTrue();
                    assertThat(token.span().start()).as(text).isGreaterThanOrEqualTo(last);
                    assertThat(visible(text.substring(last, token.span().start())))
                            .as("between tokens of: %s", text)
                            .isEmpty();
                    assertThat(word(token.word()))
                            .as(text)
                            .isEqualTo(word(token.span().in(text)));
                    last = token.span().end();
                }
            }
            assertThat(visible(text.substring(last))).as(text).isEmpty();
        }
    }

    @Test
    void aSentenceStaysInItsSection() {
        String text = "  Norway agrees\n\nDenmark does not. Sweden waits";
        Document document = document(
                text,
                new Section(SectionKind.TITLE, new Span(2, 15)),
                new Section(SectionKind.BODY, new Span(17, text.length())));
        assertThat(split(document))
                .extracting(
                        sentence -> sentence.section() + ": " + sentence.span().in(text))
                .containsExactly("TITLE: Norway agrees", "BODY: Denmark does not.", "BODY: Sweden waits");
    }

    @Test
    void frontMatterAndBoilerplateAreLeftOut() {
        String text = "id: x\n\nNorway agrees.\n\nRead more.";
        Document document = document(
                text,
                new Section(SectionKind.FRONT_MATTER, new Span(0, 5)),
                new Section(SectionKind.BODY, new Span(7, 21)),
                new Section(SectionKind.BOILERPLATE, new Span(23, 33)));
        assertThat(split(document))
                .extracting(sentence -> sentence.span().in(text))
                .containsExactly("Norway agrees.");
    }

    @Test
    void linesBrokenToFitAPageAreJoined() {
        assertThat(split(document("Norway agrees\nwith Denmark\n\nSweden waits")))
                .hasSize(2);
    }

    @Test
    void aParagraphALineIsNotJoinedWithTheNext() {
        String paragraph = "Norway agrees with Denmark " + "and with Sweden ".repeat(10);
        assertThat(split(document("Norway agrees\n" + paragraph))).hasSize(2);
    }

    @Test
    void anEncodedImageIsPassedOver() {
        String text = "Norway agrees. " + "aGVsbG8".repeat(1000) + " Denmark waits.";
        assertThat(split(document(text)))
                .extracting(sentence -> sentence.span().in(text))
                .containsExactly("Norway agrees.", "Denmark waits.");
        assertThat(Splitter.unreadable(text)).containsExactly(new Span(15, 7015));
    }

    @Test
    void aSentenceThatIsTooLongToBeParsedIsCutWhereItPauses() {
        String text = "Norway waits ".repeat(90) + ", and so does Denmark " + "and Sweden ".repeat(60);
        List<Sentence> sentences = split(document(text));
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0).span().in(text)).endsWith("waits ,");
        assertThat(sentences.get(1).tokens().get(0).index()).isEqualTo(1);
        assertThat(sentences.get(1).span().in(text)).startsWith("and so does").endsWith("and Sweden");
    }

    /** Without what nobody sees: blanks, control and format characters. */
    private static String visible(String text) {
        return text.replaceAll("(?U)[\\s\\p{Cc}\\p{Cf}]", "");
    }

    /** An abbreviation at the end of a sentence has the full stop in its word, and the full stop is a token, too. */
    private static String word(String word) {
        String composed = Normalizer.normalize(visible(word), Normalizer.Form.NFC);
        return composed.length() > 1 && composed.endsWith(".")
                ? composed.substring(0, composed.length() - 1)
                : composed;
    }

    private static List<Sentence> split(Document document) {
        List<Piece> pieces = SPLITTER.split(document);
        return IntStream.range(0, pieces.size())
                .mapToObj(index -> new Reading(document, pieces.get(index)).sentence(index))
                .toList();
    }

    private static Document document(String text, Section... sections) {
        return new Document(
                "example",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                text,
                List.of(sections));
    }
}
