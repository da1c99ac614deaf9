package dev.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.parley.fixtures.Parsed;
import dev.parley.model.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of a frame is a test: the grammar alone must find it, and nothing where the frame excludes it. */
class FrameExamplesTests {
    private static final Lexicon LEXICON = Lexicon.load();

    @TestFactory
    Stream<DynamicTest> everyFrameFindsItsExamples() {
        return frames().stream().flatMap(entry -> entry.examples().stream()
                .map(example -> dynamicTest(
                        entry.name().text() + ": " + example.text(),
                        () -> assertThat(candidates(entry, example.text())).contains(words(example)))));
    }

    @TestFactory
    Stream<DynamicTest> noFrameFindsWhatItExcludes() {
        return frames().stream().flatMap(entry -> ActEntry.orNone(entry.not()).stream()
                .map(text -> dynamicTest(entry.name().text() + ": " + text, () -> assertThat(candidates(entry, text))
                        .isEmpty())));
    }

    private static List<Frame.Entry> frames() {
        return LanguageFile.resource("frames.yml").list(Frame.Entry.class).orElseThrow();
    }

    private static List<List<String>> candidates(Frame.Entry entry, String text) {
        Sentences sentences = new Sentences(Parsed.sentence(text), List.of());
        Frame frame = Frame.of(entry);
        return sentences.parsed().stream()
                .flatMap(syntax -> new Grammar(LEXICON)
                        .find(syntax, frame.where()).stream()
                                .filter(candidate -> candidate.foundBy().equals(frame.name()))
                                .map(candidate -> List.of(
                                        Span.words(candidate.source(), text),
                                        Span.words(candidate.cue(), text),
                                        Span.words(candidate.content(), text),
                                        act(syntax, candidate))))
                .toList();
    }

    private static String act(Syntax syntax, Candidate candidate) {
        return new CueReader(LEXICON)
                .read(syntax, syntax.within(candidate.cue()))
                .act()
                .id();
    }

    private static List<String> words(Frame.Example example) {
        String content = example.content() == null ? "" : example.content();
        return List.of(example.source(), example.cue(), content, example.act());
    }
}
