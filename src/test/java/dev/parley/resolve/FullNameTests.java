package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FullNameTests {
    @Test
    void middleNamesMayBeLeftOutButNotDiffer() {
        assertThat(name("Anna Lee").same(name("Anna B. Lee"))).isTrue();
        assertThat(name("Anna Beth Lind").same(name("ANNA B. LIND"))).isTrue();
        assertThat(name("Anna C. Lee").same(name("Anna B. Lee"))).isFalse();
    }

    @Test
    void fatherAndSonAreTwo() {
        assertThat(name("Otto Lind Jr.").same(name("Otto Lind"))).isFalse();
    }

    @Test
    void aSuffixStandsBehindTheSurname() {
        assertThat(name("Otto B. Lind III").surname("lind")).isTrue();
        assertThat(name("Otto B. Lind III").endsWith("iii")).isFalse();
    }

    @Test
    void aSurnameMayHaveSeveralWords() {
        assertThat(name("Mia de la Cruz").surname("la cruz")).isTrue();
        assertThat(name("Mia de la Cruz").surname("ruz")).isFalse();
        assertThat(name("Melba Ortiz Vega").has("ortiz")).isTrue();
    }

    private static FullName name(String words) {
        return FullName.of(words, Set.of("jr", "iii")::contains);
    }
}
