package dev.parley.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WordsTests {
    private static WordPieces tokenizer;

    @BeforeAll
    static void load() {
        tokenizer = new WordPieces(new ModelFiles("finder").read("tokenizer.json"));
    }

    @AfterAll
    static void close() {
        tokenizer.close();
    }

    @Test
    void wordsKeepTheirPlaceInTheTextWhateverStandsBefore() {
        assertThat(words("😀 Ana\uD800 said\u0000: 😀😀né\n\n e\u0301t\u00e9"))
                .containsExactly("😀", "Ana", "said", ":", "😀😀né", "e\u0301t\u00e9");
    }

    @Test
    void blankTextsHaveNoWords() {
        assertThat(words("")).isEmpty();
        assertThat(words(" \n\t\n\r\n\u00a0")).isEmpty();
        assertThat(words("\u0000\uDC00")).isEmpty();
    }

    @Test
    void aWordOfSeveralPiecesIsOneWord() {
        Words words = Words.of("Hyperinflationary", tokenizer);
        assertThat(words.size()).isEqualTo(1);
        assertThat(words.pieceCount(0, 1)).isGreaterThan(1);
    }

    @Test
    void featuresTellCaseQuotesAndPlace() {
        Words words = Words.of("NATO grew\n\n\"Yes,\" 3", tokenizer);
        assertThat(words.words().stream().map(Word::features))
                .containsExactly(2 + 8 + 16, 16, 3 + 4 + 8, 1 + 4, 3 + 4, 3 + 4, 3);
        assertThat(words.words().stream().map(Word::paragraph)).containsExactly(0, 0, 1, 1, 1, 1, 1);
    }

    @Test
    void aMegabyteInOneLineIsCutInLinearTime() {
        assertThat(words("x".repeat(1_000_000))).hasSize(1);
        assertThat(Windows.of(Words.of("boat ".repeat(200_000), tokenizer))).hasSizeGreaterThan(600);
        assertThat(words("😀 ".repeat(100_000))).hasSize(100_000);
    }

    private static List<String> words(String text) {
        return Words.of(text, tokenizer).words().stream()
                .map(word -> word.span().in(text))
                .toList();
    }
}
