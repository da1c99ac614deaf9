package dev.parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixtures.Parsed;
import dev.parley.model.Token;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of publication is Wednesday, 2025-03-19. */
class DaysTests {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 19);

    @ParameterizedTest
    @CsvSource({
        "The envoys agreed on Thursday to meet again., Thursday, 2025-03-20, 2025-03-13",
        "The envoys agreed on Thursday to meet again., Thursday, 2025-03-13, 2025-03-13",
        "The premier arrived on Saturday evening., Saturday, 2025-03-22, 2025-03-15",
        "The chancellor has warned since Friday that prices would rise., Friday, 2025-03-21, 2025-03-14",
        "They could have signed on Sunday., Sunday, 2025-03-23, 2025-03-16",
        "The treaty was signed on March 25., March, 2025-03-25, 2024-03-25",
    })
    void aPastVerbLooksBack(String text, String name, String value, String turned) {
        assertThat(turn(text, name, value)).isEqualTo(turned);
    }

    @ParameterizedTest
    @CsvSource({
        "The envoys will meet on Monday., Monday, 2025-03-17, 2025-03-24",
        "The envoys hope to meet on Saturday., Saturday, 2025-03-15, 2025-03-22",
        "The talks will be in Oslo on Friday., Friday, 2025-03-14, 2025-03-21",
        "The vote is set for Tuesday., Tuesday, 2025-03-18, 2025-03-25",
        "The fleet is sailing on Sunday., Sunday, 2025-03-16, 2025-03-23",
        "The treaty will be signed on March 2., March, 2025-03-02, 2026-03-02",
        "The bridge will open in February., February, 2025-02, 2026-02",
    })
    void aVerbOfTheFutureLooksAhead(String text, String name, String value, String turned) {
        assertThat(turn(text, name, value)).isEqualTo(turned);
    }

    @ParameterizedTest
    @CsvSource({
        "The envoys agreed to meet on Friday., Friday, 2025-03-14",
        "The council meets on Friday., Friday, 2025-03-14",
        "The envoys will meet on Monday., Monday, 2025-03-24",
        "The envoys will meet on Monday., Monday, 2025-W11",
        "The envoys will meet on Monday., envoys, 2025-03-17",
    })
    void whatIsOpenOrRightOrNoDayStays(String text, String name, String value) {
        assertThat(turn(text, name, value)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"next, JJ", "this, DT", "2025, CD"})
    void aModifierOrAYearFixesTheDay(String word, String tag) {
        List<Token> tokens = tokens("The envoys will meet on Monday.");
        Token modifier = new Token(1, tokens.get(0).span(), word, word, tag, 0, "dep");
        Token monday = token("The envoys will meet on Monday.", "Monday");
        assertThat(Days.turn("2025-03-17", List.of(modifier, monday), PUBLISHED, Tense.FUTURE))
                .isEqualTo("2025-03-17");
    }

    private static String turn(String text, String name, String value) {
        Token token = token(text, name);
        return Days.turn(value, List.of(token), PUBLISHED, Tense.of(token, tokens(text)));
    }

    private static Token token(String text, String word) {
        return tokens(text).stream()
                .filter(token -> token.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static List<Token> tokens(String text) {
        return Parsed.sentence(text).sentences().get(0).tokens();
    }
}
