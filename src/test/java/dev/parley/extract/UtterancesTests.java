package dev.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixtures.Parsed;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Finding;
import dev.parley.model.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UtterancesTests {
    private static final AnnotatedDocument ARTICLE = Parsed.of("quarry-quotations");
    private static final String TEXT = ARTICLE.document().text();

    @Test
    void everyQuotationHasItsSpeakerWhereTheFinderSawNone() {
        assertThat(told(List.of()))
                .containsExactly(
                        "Marit Dahl | said | “The blasting starts at six in the morning, and nobody has slept since May,”"
                                + " … “We were promised silence on Sundays."
                                + " … “We have written to the county four times. Nobody has answered.”",
                        "He | replied | “Every filter was tested in the spring, and we will test them again.”",
                        "Ada Holm, a teacher | wondered | “Where will the stone go, when the harbour is full?”",
                        "Nygaard | said | “Into the new pier,”"
                                + " … “The pier is paid for and will be finished in June.”",
                        "the governor | saying | “No stone will ever leave this valley.”",
                        "Solveig Strand | — | “I moved here for the birds, and the birds have left.”",
                        "LIE | : | Are you going to close the pit?",
                        "NYGAARD | : | The pit stays open until the council decides.");
    }

    @Test
    void aFindingThatSawTheBeginningOfAQuotationGetsAllOfIt() {
        Finding cut = finding("Marit Dahl", "said", "“The blasting starts at six in the morning");
        assertThat(told(List.of(cut)).get(0))
                .isEqualTo("Marit Dahl | said | “The blasting starts at six in the morning, and nobody has slept since"
                        + " May,” … “We were promised silence on Sundays."
                        + " … “We have written to the county four times. Nobody has answered.”");
    }

    @Test
    void aQuotationThatIsPartlyAnotherFindingsStaysAsItIs() {
        Finding inside = finding("We", "promised", "silence on Sundays");
        assertThat(told(List.of(inside)))
                .contains("We | promised | silence on Sundays")
                .noneMatch(line -> line.contains("“We were promised"));
    }

    @Test
    void titlesAndShortWordsAreNobodysUtterance() {
        assertThat(uttered("She read “The Old Man of the Sea” twice.")).isEmpty();
        assertThat(uttered("He wore a “no comment” badge.")).isEmpty();
        assertThat(uttered("<tweet date=\"the fourth of may\">")).isEmpty();
        assertThat(uttered("The plank is 6'3\" long and 5'2\" wide.")).isEmpty();
    }

    @Test
    void marksOfAllKindsArePairedAndUnbalancedOnesPassedOver() {
        assertThat(uttered("„Wir fahren am Montag“, sagte sie, «et nous aussi partons».  \"So will we all,\" he said."))
                .containsExactly("„Wir fahren am Montag“", "«et nous aussi partons»", "\"So will we all,\"");
        assertThat(uttered("\"He called it “a big mistake” and left us.\"")).hasSize(1);
        assertThat(uttered("“The gate is open, she said. Nobody came.")).isEmpty();
        assertThat(uttered("“The gate is open.\n\n“Nobody came at all.”"))
                .containsExactly("“The gate is open.", "“Nobody came at all.”");
    }

    private static List<String> uttered(String text) {
        return Quoted.in(text).stream()
                .filter(quoted -> quoted.uttered(text))
                .map(quoted -> quoted.span().in(text))
                .toList();
    }

    private static List<String> told(List<Finding> findings) {
        List<Candidate> candidates = findings.stream()
                .map(finding -> Candidate.of(finding, new Calibration(List.of())))
                .toList();
        return new Utterances(Lexicon.load())
                .complete(candidates, new Sentences(ARTICLE, List.of())).stream()
                        .map(candidate -> Stream.of(candidate.source(), candidate.cue(), candidate.content())
                                .map(UtterancesTests::words)
                                .reduce((first, second) -> first + " | " + second)
                                .orElseThrow())
                        .toList();
    }

    private static String words(List<Span> spans) {
        return String.join(" … ", spans.stream().map(span -> span.in(TEXT)).toList());
    }

    private static Finding finding(String source, String cue, String content) {
        return new Finding(
                List.of(span(source)), List.of(span(cue)), List.of(span(content)), 0.9, Finding.Reach.OUTERMOST);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
