package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LanguageFileTests {
    @Test
    void everyMistakeIsNamedWithItsLine() {
        String yaml = """
                acts:
                  agree: {affirmed: yes, negated: oppose, examples: [{content: a, about: a, stance: support}]}
                  reject: {affirmed: oppose, negated: neutral}
                cues:
                  - {act: bless, words: [amen], affirmed: support, examples: [{content: a}]}
                wordings:
                  - {words: [end], reach: far, examples: [{content: a}]}
                  - {words: [halt], after: reverse, examples: [{content: a}]}
                  - {words: [halting], after: neutral, examples: [{content: a}]}
                dividers: [but]
                again: [it]
                auxiliaries: [be]
                own-sides: [we]
                joining: [and]
                """;
        assertThatThrownBy(() -> StanceRules.of(new LanguageFile("stances.yml", yaml), Vocabulary.load()))
                .isInstanceOf(LanguageException.class)
                .message()
                .satisfies(message -> assertThat(message.lines().sorted())
                        .containsExactlyInAnyOrder(
                                "stances.yml:13: unknown key 'own-sides'; write one of acts, cues, wordings, inert, dividers, again, auxiliaries, own-side, joining",
                                "stances.yml:1: no words under 'own-side'; write 'own-side: [...]'",
                                "stances.yml:2: 'yes' is no affirmed; write one of support, oppose, conditional, neutral, mixed",
                                "stances.yml:3: no examples; write at least one",
                                "stances.yml:5: no act 'bless'; write one of agree, reject",
                                "stances.yml:7: no effect; write 'before' or 'after'",
                                "stances.yml:7: 'far' is no reach; write one of phrase, clause, sentence",
                                "stances.yml:9: 'halting' stands in an entry above; keep it in one"));
    }

    @Test
    void whatIsNoYamlIsNamedWithItsLine() {
        assertThatThrownBy(() -> new LanguageFile("x.yml", "a: [b\nc: d"))
                .isInstanceOf(LanguageException.class)
                .hasMessageStartingWith("x.yml:2: no YAML");
    }

    @Test
    void aWordInTwoGroupsOfLikeWordsIsAMistake() {
        String yaml = """
                endings: [ing, s]
                stop: [the]
                verbs: [talk]
                prepositions: [of]
                alike:
                  - [war, conflict]
                  - [conflicts, quarrel]
                pronouns: [it]
                determiners: [the]
                pointers: [plan]
                following: [is]
                """;
        assertThatThrownBy(() -> Vocabulary.of(new LanguageFile("issues.yml", yaml)))
                .hasMessage("issues.yml:7: 'conflicts' is in two groups of 'alike'; keep it in one");
    }
}
