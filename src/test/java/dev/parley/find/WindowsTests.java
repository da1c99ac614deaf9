package dev.parley.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.find.Words.Range;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsTests {
    @Test
    void aShortTextIsOneWindow() {
        assertThat(Windows.of(paragraphs(30, 40, 50))).containsExactly(new Range(0, 120));
    }

    @Test
    void aTextWithoutWordsHasNoWindow() {
        assertThat(Windows.of(paragraphs())).isEmpty();
    }

    @Test
    void aWindowTakesAsManyParagraphsAsFit() {
        assertThat(Windows.of(paragraphs(50, 50, 50, 50, 50, 35, 50, 55, 100, 200)))
                .containsExactly(new Range(0, 285), new Range(285, 490), new Range(490, 690));
    }

    @Test
    void aLongParagraphIsCutAfterASentence() {
        Words words = words("Boats wait here. ".repeat(90));
        assertThat(Windows.of(words).get(0)).isEqualTo(new Range(0, 320));
        assertThat(words.get(319).span().in(words.text())).isEqualTo(".");
    }

    @Test
    void aLongParagraphWithoutSentencesIsCutWhereItMustBe() {
        assertThat(Windows.of(words("boats ".repeat(500)))).containsExactly(new Range(0, 320), new Range(320, 500));
    }

    @Test
    void everyWordIsInOneWindowAndNoneIsTooLong() {
        Words words = paragraphs(1, 900, 3, 59, 61, 1, 1, 1, 319, 320, 321, 20, 180, 200, 5);
        int next = 0;
        for (Range window : Windows.of(words)) {
            assertThat(window.from()).isEqualTo(next);
            assertThat(window.size()).isLessThanOrEqualTo(320);
            next = window.to();
        }
        assertThat(next).isEqualTo(words.size());
    }

    /** Paragraphs of so many words, each word a piece. */
    private static Words paragraphs(int... sizes) {
        StringBuilder text = new StringBuilder();
        for (int size : sizes) text.append("boats ".repeat(size)).append('\n');
        return words(text.toString());
    }

    private static Words words(String text) {
        List<Word> words = new ArrayList<>();
        int paragraph = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') paragraph++;
            if (Character.isWhitespace(text.charAt(i))) continue;
            int start = i;
            while (Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i + 1))) i++;
            int features = Word.features(text.substring(start, i + 1), false, false, paragraph);
            words.add(new Word(new Span(start, i + 1), words.size(), paragraph, features));
        }
        return new Words(text, words, new long[words.size()]);
    }
}
