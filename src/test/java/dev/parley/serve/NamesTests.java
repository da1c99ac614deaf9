package dev.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is found by which words. */
class NamesTests {
    private static final Named PUTIN = actor("vladimir-putin", "Vladimir Putin", 9, "Putin");
    private static final Named GEORGIA = actor("georgia", "Georgia", 5);
    private static final Named STATE = actor("georgia-us", "Georgia", 1, "Peach State");
    private static final Named MULLER = actor("anna-müller", "Anna Müller", 2);
    private static final Named HEADLINE =
            new Named(NameKind.DOCUMENT, "http://parley.local/document/one", "Putin agrees", List.of(), 0);
    private static final Names NAMES = new Names(List.of(STATE, HEADLINE, MULLER, GEORGIA, PUTIN));

    @Test
    void theBeginningOfANameCountsMoreThanItsMiddleAndThenUseDecides() {
        assertThat(NAMES.find(EnumSet.of(NameKind.ACTOR), "a", 9)).containsExactly(MULLER, PUTIN, GEORGIA, STATE);
        assertThat(NAMES.find(EnumSet.of(NameKind.ACTOR), "georgia", 9)).containsExactly(GEORGIA, STATE);
        assertThat(NAMES.find(EnumSet.of(NameKind.ACTOR), "", 2)).containsExactly(PUTIN, GEORGIA);
    }

    @Test
    void accentsCaseAndOtherNamesDoNotMatter() {
        assertThat(NAMES.find(NameKind.THINGS, "MULLER", 9)).containsExactly(MULLER);
        assertThat(NAMES.find(NameKind.THINGS, "peach", 9)).containsExactly(STATE);
    }

    @Test
    void headlinesComeAfterThoseWhomTheyName() {
        assertThat(NAMES.find(NameKind.THINGS, "putin", 9)).containsExactly(PUTIN, HEADLINE);
    }

    @Test
    void whoSharesANameIsCalledByTheId() {
        assertThat(NAMES.unmistakable(PUTIN)).isEqualTo("Vladimir Putin");
        assertThat(NAMES.unmistakable(STATE)).isEqualTo("georgia-us");
        assertThat(NAMES.only(NameKind.ACTOR, "Georgia")).isEmpty();
        assertThat(NAMES.only(NameKind.ACTOR, "Anna Müller")).contains(MULLER);
    }

    private static Named actor(String id, String label, int uses, String... others) {
        return new Named(NameKind.ACTOR, "http://parley.local/actor/" + id, label, List.of(others), uses);
    }
}
