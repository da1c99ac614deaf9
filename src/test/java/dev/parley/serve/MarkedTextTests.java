package dev.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.model.Span;
import dev.parley.serve.Mark.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTests {
    private static final String TEXT = "🕊 Ann said Bob left.";
    private static final Mark ANN = new Mark(Part.SOURCE, 1, List.of(new Span(2, 5)));
    private static final Mark SAID = new Mark(Part.CUE, 1, List.of(new Span(6, 10)));
    private static final Mark BOB_LEFT = new Mark(Part.CONTENT, 1, List.of(new Span(11, 19)));
    private static final Mark BOB = new Mark(Part.SOURCE, 2, List.of(new Span(11, 14)));

    @Test
    void aPigeonIsOneCodePoint() {
        assertThat(pieces(TEXT, 0, ANN)).extracting(Piece::text).containsExactly("🕊 ", "Ann", " said Bob left.");
    }

    @Test
    void marksWithinMarksKeepBoth() {
        assertThat(pieces(TEXT, 0, ANN, SAID, BOB_LEFT, BOB))
                .extracting(Piece::text, Piece::looks, Piece::of)
                .contains(
                        tuple("said", "cue", "1"),
                        tuple("Bob", "content depth-1 source", "2 1"),
                        tuple(" left", "content depth-1", "1"),
                        tuple(".", "", ""));
    }

    @Test
    void aPartOfATextCountsFromTheBeginningOfTheDocument() {
        assertThat(pieces("Bob left.", 11, BOB_LEFT, BOB, ANN))
                .extracting(Piece::at, Piece::text)
                .containsExactly(tuple("11", "Bob"), tuple("14", " left"), tuple("19", "."));
    }

    @Test
    void aPartedCueHasItsNumberAtItsEnd() {
        Mark turnedDown = new Mark(Part.CUE, 7, List.of(new Span(0, 6), new Span(10, 14)));

        assertThat(pieces("turned it down", 0, turnedDown))
                .extracting(Piece::text, Piece::numbers)
                .containsExactly(tuple("turned", ""), tuple(" it ", ""), tuple("down", "7"));
    }

    private static List<Piece> pieces(String text, int start, Mark... marks) {
        return new MarkedText(text, start, List.of(marks)).pieces();
    }
}
