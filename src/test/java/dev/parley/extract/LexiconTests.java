package dev.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.Act;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconTests {
    private static final String ACTS = """
            - act: say
              gloss: says
              neutral: [say]
            - act: agree
              gloss: agrees
              cues: [agree to]
            """;
    private static final String READING =
            new String(LanguageFile.resource("reading.yml").bytes(), StandardCharsets.UTF_8);
    private static final String FRAMES = """
            - name: possessed
              pattern: "{}=cue >/nmod:poss/ {}=source"
              triggers: nouns
            """;

    @Test
    void holdsTheTwentyFourActs() {
        assertThat(Lexicon.load().acts())
                .extracting(Act::id)
                .hasSize(24)
                .contains("say", "agree", "demand", "reject", "express-concern", "ask-question", "hint");
    }

    @Test
    void versionChangesWithTheData() {
        String version = Lexicon.of(ACTS, READING, FRAMES).version();
        assertThat(Lexicon.of(ACTS, READING, FRAMES).version()).isEqualTo(version);
        assertThat(Lexicon.of(ACTS.replace("agree to", "agree on"), READING, FRAMES)
                        .version())
                .isNotEqualTo(version);
    }

    @Test
    void tellsAllProblemsAtOnceWithFileAndLine() {
        String acts = ACTS.replace("agree to", "Agree to").replace("[say]", "[\"* say\"]");
        String frames = FRAMES.replace("triggers: nouns", "triggers: verbs");
        assertThatThrownBy(() -> Lexicon.of(acts, READING, frames))
                .isInstanceOf(LexiconException.class)
                .message()
                .satisfies(message -> assertThat(message.lines().toList())
                        .anySatisfy(line -> assertThat(line)
                                .startsWith("language/acts.yml:3:")
                                .contains("* say"))
                        .anySatisfy(line -> assertThat(line)
                                .startsWith("language/acts.yml:6:")
                                .contains("capitals"))
                        .anySatisfy(line -> assertThat(line)
                                .startsWith("language/frames.yml:1:")
                                .contains("'verbs'")));
    }

    @Test
    void tellsOfAListThatIsMissingAndOfOneThatIsNone() {
        String reading = READING.replace("\notherTimes:", "\notherTime:");
        assertThatThrownBy(() -> Lexicon.of(ACTS, reading, FRAMES))
                .isInstanceOf(LexiconException.class)
                .message()
                .satisfies(message -> assertThat(message.lines().toList())
                        .containsExactly(
                                "language/reading.yml:1: the list 'otherTimes' is missing",
                                "language/reading.yml:" + line(reading, "otherTime:")
                                        + ": there is no list 'otherTime'"));
    }

    @Test
    void refusesAFrameForAnActOrAPolarityThatIsNone() {
        String frames = FRAMES + "  acts: [agre]\n";
        assertThatThrownBy(() -> Lexicon.of(ACTS, READING, frames))
                .isInstanceOf(LexiconException.class)
                .hasMessage("language/frames.yml:4: there is no act 'agre'");
        assertThatThrownBy(() -> Lexicon.of(ACTS, READING, FRAMES + "  requires: negative\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("language/frames.yml:1: 'negative' is none of");
    }

    @Test
    void refusesTwoWordsInAListOfSingleOnes() {
        String reading = READING.replace("\nanybody: [you,", "\nanybody: [no one, Anybody,");
        long line = line(reading, "anybody:");
        assertThatThrownBy(() -> Lexicon.of(ACTS, reading, FRAMES))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("language/reading.yml:" + line + ": 'no one'")
                .hasMessageContaining("language/reading.yml:" + line + ": 'Anybody'");
    }

    private static long line(String text, String start) {
        return text.lines().takeWhile(line -> !line.startsWith(start)).count() + 1;
    }

    @Test
    void refusesWhatIsNoSemgrexAndWhatIsNoYaml() {
        for (List<String> files : Stream.of(
                        List.of(ACTS, READING, FRAMES.replace("{}=cue >", "{}=cue >>>[")),
                        List.of(ACTS + "  cues: [", READING, FRAMES),
                        List.of(ACTS, READING.replace("negators:", "negaters:"), FRAMES),
                        List.of(ACTS + "- act: say\n", READING, FRAMES))
                .toList())
            assertThatThrownBy(() -> Lexicon.of(files.get(0), files.get(1), files.get(2)))
                    .isInstanceOf(LexiconException.class)
                    .hasMessageMatching("(?s)language/(acts|reading|frames)\\.yml:\\d+: .+");
    }
}
