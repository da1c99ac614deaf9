package dev.parley.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Finding;
import dev.parley.model.Finding.Reach;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecoderTests {
    private static final String TEXT = "Ana said the sea rose , she wept .";
    private static final Cue SAID = new Cue(List.of(1), List.of(1), 0.9f);

    private final Decoder decoder = new Decoder(new Settings(0.75f, 0.75f, 0.5f, 1, 0, 0, 0.25f, 1));

    @Test
    void runsOfWordsBecomeSpans() {
        assertThat(decode("S-CCC--C-"))
                .contains(new Finding(
                        List.of(new Span(0, 3)),
                        List.of(new Span(4, 8)),
                        List.of(new Span(9, 21), new Span(28, 32)),
                        0.9f,
                        Reach.OUTERMOST));
    }

    @Test
    void theCueIsNeverItsOwnContent() {
        assertThat(decode("SCCCC----").orElseThrow().content()).containsExactly(new Span(9, 21));
    }

    @Test
    void barePunctuationIsNoPiece() {
        assertThat(decode("--CCC---C").orElseThrow().content()).containsExactly(new Span(9, 21));
    }

    @Test
    void nothingSaidIsNoFinding() {
        assertThat(decode("S--------")).isEmpty();
        assertThat(decode("S-------C")).isEmpty();
    }

    @Test
    void talksNeedASourceButNoContent() {
        assertThat(decode("S--------", Reach.BESIDE).orElseThrow().content()).isEmpty();
        assertThat(decode("---------", Reach.BESIDE)).isEmpty();
    }

    /** One letter a word: source, content or neither, each certain. */
    private Optional<Finding> decode(String roles) {
        return decode(roles, Reach.OUTERMOST);
    }

    private Optional<Finding> decode(String roles, Reach reach) {
        float[][] logProbabilities = new float[roles.length()][];
        for (int i = 0; i < roles.length(); i++) {
            logProbabilities[i] = new float[] {-9, -9, -9};
            logProbabilities[i]["-SC".indexOf(roles.charAt(i))] = 0;
        }
        return decoder.finding(TEXT, words(), SAID, logProbabilities, reach);
    }

    private static List<Word> words() {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (String word : TEXT.split(" ")) {
            words.add(new Word(new Span(start, start + word.length()), words.size(), 0, 0));
            start += word.length() + 1;
        }
        return words;
    }
}
