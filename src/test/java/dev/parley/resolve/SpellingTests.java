package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTests {
    @Test
    void accentsDotsAndPossessivesMakeNoDifference() {
        assertThat(Spelling.key("the Élysée's")).isEqualTo("elysee");
        assertThat(Spelling.key("U.S.")).isEqualTo(Spelling.key("US"));
        assertThat(Spelling.key("O’Neill")).isEqualTo(Spelling.key("O'Neill"));
    }

    @Test
    void capitalsTellACountryFromAPronoun() {
        assertThat(Spelling.key("US")).isNotEqualTo(Spelling.key("us"));
    }

    @Test
    void slugsAreLowerCaseWordsJoinedByHyphens() {
        assertThat(Spelling.slug("The Jörg & Sons Co.")).isEqualTo("jorg-sons-co");
        assertThat(Spelling.slug("…")).isEqualTo("none");
    }

    @Test
    void namesInCapitalsAreWrittenAsElsewhere() {
        assertThat(Spelling.lowered("ANN O'BRIEN")).isEqualTo("Ann O'Brien");
        assertThat(Spelling.lowered("MODERATOR")).isEqualTo("Moderator");
        assertThat(Spelling.lowered("NATO")).isEqualTo("NATO");
        assertThat(Spelling.folded("HOLM")).isEqualTo(Spelling.folded("Holm"));
        assertThat(Spelling.folded("U.N.")).isNotEqualTo(Spelling.folded("Un"));
    }
}
