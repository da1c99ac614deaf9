package dev.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.parley.find.Finder;
import dev.parley.fixtures.Parsed;
import dev.parley.model.Act;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Polarity;
import dev.parley.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of acts, polarities and hearers is a test: what it shows must be found, what it excludes must not. */
class LexiconExamplesTests {
    private static final Lexicon LEXICON = Lexicon.load();
    private static Finder finder;

    @BeforeAll
    static void load() {
        finder = Finder.load();
    }

    @AfterAll
    static void close() {
        finder.close();
    }

    @TestFactory
    Stream<DynamicTest> everyActIsReadInItsExamples() {
        return acts().stream().flatMap(entry -> ActEntry.orNone(entry.examples()).stream()
                .map(text -> dynamicTest(entry.act().text() + ": " + text, () -> assertThat(extract(text))
                        .as(() -> readings(text))
                        .anyMatch(attribution ->
                                attribution.act().id().equals(entry.act().text())))));
    }

    @TestFactory
    Stream<DynamicTest> noActIsReadWhereItIsExcluded() {
        return acts().stream().flatMap(entry -> ActEntry.orNone(entry.not()).stream()
                .map(text -> dynamicTest(entry.act().text() + ": " + text, () -> assertThat(extract(text))
                        .as(() -> readings(text))
                        .noneMatch(attribution ->
                                attribution.act().id().equals(entry.act().text())))));
    }

    @TestFactory
    Stream<DynamicTest> polarityIsReadInItsExamples() {
        ReadingEntry entry =
                LanguageFile.resource("reading.yml").one(ReadingEntry.class).orElseThrow();
        return entry.examples().stream()
                .map(example -> dynamicTest(example.polarity() + ": " + example.text(), () -> assertThat(
                                extract(example.text()))
                        .as(() -> readings(example.text()))
                        .anyMatch(attribution -> attribution.act().id().equals(example.act())
                                && attribution.polarity()
                                        == Polarity.valueOf(example.polarity().toUpperCase(Locale.ROOT)))));
    }

    @TestFactory
    Stream<DynamicTest> hearersAndTargetsAreReadInTheirExamples() {
        ReadingEntry entry =
                LanguageFile.resource("reading.yml").one(ReadingEntry.class).orElseThrow();
        return entry.hearing().examples().stream()
                .map(example -> dynamicTest(example.act() + ": " + example.text(), () -> assertThat(
                                extract(example.text()))
                        .as(() -> readings(example.text()))
                        .filteredOn(attribution -> attribution.act().id().equals(example.act()))
                        .anySatisfy(attribution -> {
                            assertThat(words(attribution.addressees(), example.text()))
                                    .isEqualTo(ActEntry.orNone(example.addressees()));
                            assertThat(words(attribution.targets(), example.text()))
                                    .isEqualTo(ActEntry.orNone(example.targets()));
                        })));
    }

    @Test
    void whereTheContentDecidesTheCueWouldDoAsWell() {
        assertThat(extract("The envoy said both armies must pull back from the town."))
                .anySatisfy(attribution -> {
                    assertThat(attribution.act().id()).isEqualTo("demand");
                    assertThat(attribution.alternative().map(Act::id)).contains("say");
                });
        assertThat(extract("Peru demanded that the fleet leave its waters."))
                .allMatch(attribution -> attribution.alternative().isEmpty());
    }

    private static List<String> words(List<Span> mentions, String text) {
        return mentions.stream().map(span -> span.in(text)).toList();
    }

    private static List<ActEntry> acts() {
        return LanguageFile.resource("acts.yml").list(ActEntry.class).orElseThrow();
    }

    private static List<Attribution> extract(String text) {
        AnnotatedDocument parsed = Parsed.sentence(text);
        return new Extractor(LEXICON).extract(parsed, finder.find(parsed.document()));
    }

    private static String readings(String text) {
        StringBuilder readings = new StringBuilder(text);
        for (Attribution attribution : extract(text))
            readings.append("\n  ")
                    .append(Span.words(attribution.source(), text))
                    .append(" | ")
                    .append(Span.words(attribution.cue(), text))
                    .append(" | ")
                    .append(Span.words(attribution.content(), text))
                    .append(" -> ")
                    .append(attribution.act())
                    .append(' ')
                    .append(attribution.polarity())
                    .append(" to ")
                    .append(words(attribution.addressees(), text))
                    .append(" about ")
                    .append(words(attribution.targets(), text))
                    .append(" by ")
                    .append(attribution.readBy());
        return readings.toString();
    }
}
