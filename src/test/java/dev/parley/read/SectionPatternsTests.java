package dev.parley.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.parley.read.SectionPatterns.Rule;
import dev.parley.read.SectionPatterns.Sign;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SectionPatternsTests {
    private final SectionPatterns patterns = SectionPatterns.load();

    @TestFactory
    Stream<DynamicTest> everyEntryFitsItsExamplesAndNothingElse() {
        return Arrays.stream(Sign.values())
                .flatMap(sign -> patterns.rules(sign).stream().map(rule -> test(sign, rule)));
    }

    private DynamicTest test(Sign sign, Rule rule) {
        return dynamicTest(sign + ", line " + rule.entry().pattern().line(), () -> {
            assertThat(rule.entry().examples()).isNotEmpty().allMatch(rule::fits);
            assertThat(rule.entry().not()).isNotEmpty().noneMatch(paragraph -> patterns.shows(sign, paragraph));
        });
    }

    @Test
    void everySignHasPatterns() {
        assertThat(Sign.values()).noneMatch(sign -> patterns.rules(sign).isEmpty());
    }

    @Test
    void aLongParagraphShowsNothing() {
        assertThat(patterns.shows(Sign.NOTE, "Tags: fishing")).isTrue();
        assertThat(patterns.shows(Sign.NOTE, "Tags: fishing" + " and quotas".repeat(100)))
                .isFalse();
    }

    @Test
    void allWrongExpressionsAreNamedWithFileLineAndReason() {
        String yaml = """
                words: {agency: 'Reuters'}
                signs:
                  note:
                    - pattern: 'Tags: ('
                      examples: []
                      not: []
                    - pattern: 'By <nobody>'
                      examples: []
                      not: []
                """;
        assertThatThrownBy(() -> SectionPatterns.of(yaml))
                .isInstanceOf(LanguageException.class)
                .hasMessageContaining("language/sections.yml, line 4: Unclosed group")
                .hasMessageContaining("language/sections.yml, line 7: unknown <nobody>");
    }

    @Test
    void anUnknownKeyIsNamedWithTheLineAfterItsEntry() {
        String yaml = """
                words: {}
                signs:
                  note:
                    - pattern: 'Tags'
                      examples: []
                      not: []
                      never: ['Tags']
                """;
        assertThatThrownBy(() -> SectionPatterns.of(yaml))
                .hasMessageStartingWith("language/sections.yml, line 8: ")
                .hasMessageContaining("never");
    }

    @Test
    void anUnknownSignIsRefused() {
        assertThatThrownBy(() -> SectionPatterns.of("words: {}\nsigns:\n  footnote: []\n"))
                .hasMessageStartingWith("language/sections.yml, line 3: ")
                .hasMessageContaining("footnote");
    }
}
