package dev.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixtures.Parsed;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Finding;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where contents begin and end, which verbs are joined to which, and what a content stands for that points back. */
class ContentsTests {
    private static final Extractor EXTRACTOR = new Extractor(Lexicon.load());

    @Test
    void aVerbBehindAContentIsJoinedToItsCue() {
        String text = "The envoy said the pause was an important first step but again called for a full truce.";
        assertThat(parts(
                        text,
                        found(
                                text,
                                Finding.Reach.OUTERMOST,
                                "The envoy",
                                "said",
                                "the pause was an important first step")))
                .contains("The envoy | called for | a full truce");
    }

    @Test
    void aPastFormIsNotJoinedToAnInfinitive() {
        String text =
                "The two kings discussed how to keep the peace in the delta and shared the view that the dam is safe.";
        Sentences sentences = new Sentences(Parsed.sentence(text), List.of());
        Syntax syntax = sentences.parsed().get(0);
        assertThat(syntax.head(word(syntax, "shared")).orElseThrow().word()).isEqualTo("discussed");
    }

    @Test
    void clausesWithModalsAreStatementsOfTheirOwn() {
        String text =
                "The envoy said Peru must keep the island it has bought, tolls should be lowered and Chile must open its ports.";
        String content = text.substring(text.indexOf("Peru"), text.length() - 1);
        assertThat(parts(text, found(text, Finding.Reach.OUTERMOST, "The envoy", "said", content)))
                .contains(
                        "The envoy | said | Peru must keep the island it has bought",
                        "The envoy | said | tolls should be lowered",
                        "The envoy | said | Chile must open its ports");
    }

    @Test
    void whatPointsBackInItsSentenceStandsForWhatWasSaidThere() {
        String text = "Norway offered a joint patrol of the strait, but Iceland rejected that.";
        assertThat(parts(
                        text,
                        found(text, Finding.Reach.OUTERMOST, "Norway", "offered", "a joint patrol of the strait"),
                        found(text, Finding.Reach.OUTERMOST, "Iceland", "rejected", "that")))
                .contains("Iceland | rejected | a joint patrol of the strait");
    }

    @Test
    void anEchoMayStandForTheSentenceBefore() {
        String text = "The bishop said the law was unjust. The union said as much on Friday.";
        Span said = new Span(text.lastIndexOf("said"), text.lastIndexOf("said") + 4);
        Finding echo = new Finding(
                List.of(span(text, "The union")),
                List.of(said),
                List.of(span(text, "as much")),
                0.9,
                Finding.Reach.OUTERMOST);
        assertThat(parts(text, found(text, Finding.Reach.OUTERMOST, "The bishop", "said", "the law was unjust"), echo))
                .contains("The union | said | the law was unjust");
    }

    @Test
    void aRelativePronounWithANounPointsToThatAndStays() {
        String text = "The quota, which Norway rejected, ends in May.";
        assertThat(parts(text, found(text, Finding.Reach.OUTERMOST, "Norway", "rejected", "which")))
                .contains("Norway | rejected | which");
    }

    @Test
    void aContentInAReportEndsWhereItsSpeakerActsAgain() {
        String text = "The palace said the queen discussed the harvest and praised the farmers.";
        assertThat(parts(
                        text,
                        found(
                                text,
                                Finding.Reach.OUTERMOST,
                                "The palace",
                                "said",
                                "the queen discussed the harvest and praised the farmers"),
                        found(
                                text,
                                Finding.Reach.NESTED,
                                "the queen",
                                "discussed",
                                "the harvest and praised the farmers")))
                .contains("the queen | discussed | the harvest");
    }

    private static Token word(Syntax syntax, String word) {
        return syntax.tokens().stream()
                .filter(token -> token.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static Finding found(String text, Finding.Reach reach, String source, String cue, String content) {
        return new Finding(
                List.of(span(text, source)), List.of(span(text, cue)), List.of(span(text, content)), 0.9, reach);
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private static List<String> parts(String text, Finding... findings) {
        AnnotatedDocument parsed = Parsed.sentence(text);
        return EXTRACTOR.extract(parsed, List.of(findings)).stream()
                .map(attribution -> words(attribution, text))
                .toList();
    }

    private static String words(Attribution attribution, String text) {
        return String.join(
                " | ",
                Span.words(attribution.source(), text),
                Span.words(attribution.cue(), text),
                Span.words(attribution.content(), text));
    }
}
