package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Polarity;
import dev.parley.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in {@code language/stances.yml} is what our rules say. */
class StanceExamplesTests {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final StanceRules RULES = StanceRules.load(VOCABULARY);

    /** One example: the words {@code about} name the issue inside the content. */
    record Example(String act, Polarity polarity, String cue, String content, String about, Stance stance) {
        static Example of(LanguageFile.Entry entry, String act) {
            entry.only("act", "polarity", "cue", "content", "about", "stance");
            return new Example(
                    entry.text("act").orElse(act),
                    entry.constant("polarity", Polarity.class).orElse(Polarity.AFFIRMED),
                    entry.text("cue").orElse(""),
                    entry.text("content").orElseThrow(),
                    entry.text("about").orElseThrow(),
                    entry.constant("stance", Stance.class).orElseThrow());
        }
    }

    static Stream<Example> examples() {
        LanguageFile file = LanguageFile.of("stances.yml");
        List<Example> examples = new ArrayList<>();
        LanguageFile.Entry acts = file.root().mapping("acts");
        for (String act : acts.keys()) add(acts.mapping(act), act, examples);
        for (LanguageFile.Entry cue : file.root().list("cues"))
            add(cue, cue.text("act").orElseThrow(), examples);
        for (LanguageFile.Entry wording : file.root().list("wordings")) add(wording, "", examples);
        for (LanguageFile.Entry inert : file.root().list("inert")) add(inert, "", examples);
        file.check();
        return examples.stream();
    }

    private static void add(LanguageFile.Entry entry, String act, List<Example> examples) {
        entry.list("examples").forEach(example -> examples.add(Example.of(example, act)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleHolds(Example example) {
        List<Word> passage = VOCABULARY.words(example.content());
        List<Word> about = VOCABULARY.words(example.about());
        int start = IntStream.range(0, passage.size())
                .filter(position -> Wording.stands(about, position, passage))
                .findFirst()
                .orElseThrow();
        TreeSet<Integer> positions = new TreeSet<>();
        for (int i = 0; i < about.size(); i++) positions.add(start + i);
        IssueMention mention = new IssueMention("issue", positions, positions.last(), 1, 1);
        Stance stance = new Sides(RULES)
                .side(example.act(), example.polarity(), VOCABULARY.words(example.cue()), passage, mention);
        assertThat(stance).as("%s", example).isEqualTo(example.stance());
    }
}
