package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ActorWordsTests {
    @Test
    void whatComesWithParleyLoads() {
        ActorWords words = ActorWords.load();
        assertThat(words.has(WordClass.HE, "Him")).isTrue();
        assertThat(words.roles("pm")).containsExactly("prime minister");
        assertThat(words.roles("mayor")).containsExactly("mayor");
    }

    @Test
    void allFaultsAreReportedWithTheirLines() {
        String wrong = "he: [he, He]\nheroes: [batman]\nshe: she\nit: [it, it]\nrole-synonyms: {}\n";
        assertThatThrownBy(() -> ActorWords.read("actors.yml", wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("actors.yml:1: 'He' must be in lower case")
                .hasMessageContaining("actors.yml:2: no list is called 'heroes'")
                .hasMessageContaining("actors.yml:3: expected a list of words")
                .hasMessageContaining("actors.yml:4: 'it' stands twice");
    }

    @Test
    void aMissingListIsAFault() {
        assertThatThrownBy(() -> ActorWords.read("actors.yml", "he: [he]\n"))
                .hasMessageContaining("list 'she' is missing")
                .hasMessageContaining("list 'spokesperson' is missing");
    }

    @Test
    void brokenYamlIsReportedWithItsLine() {
        assertThatThrownBy(() -> ActorWords.read("actors.yml", "he: [he]\nshe: [she\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("actors.yml:");
    }
}
