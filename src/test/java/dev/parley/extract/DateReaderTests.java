package dev.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.find.Finder;
import dev.parley.fixtures.Parsed;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Span;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which of the times in a sentence is that of the saying, in one article of our own. */
class DateReaderTests {
    private static final AnnotatedDocument ARTICLE = Parsed.of("ferry-strike");
    private static List<Attribution> attributions;

    @BeforeAll
    static void extract() {
        try (Finder finder = Finder.load()) {
            attributions = new Extractor(Lexicon.load()).extract(ARTICLE, finder.find(ARTICLE.document()));
        }
    }

    @Test
    void aWeekdayBesideTheCueDatesTheSaying() {
        assertThat(date("The boats will sail")).isEqualTo("2025-05-12");
    }

    @Test
    void aTimeInsideTheContentDoesNot() {
        assertThat(date("crews had worked")).isEmpty();
        assertThat(date("proposal by Transport Minister")).isEmpty();
    }

    @Test
    void anotherSentencesTimeDoesNot() {
        assertThat(date("harbour was too small")).isEmpty();
    }

    @Test
    void aDayThatNoCalendarHasIsNone() {
        assertThat(List.of("2025-02-30", "2025-02-28/2025-02-30")).noneMatch(DateReader::exists);
        assertThat(List.of("2025-02-28", "2025-02-28/2025-03-01", "2025-W09", "2025"))
                .allMatch(DateReader::exists);
    }

    private static String date(String content) {
        String text = ARTICLE.document().text();
        return attributions.stream()
                .filter(attribution -> attribution.foundBy().equals("finder"))
                .filter(attribution -> Span.words(attribution.content(), text).contains(content))
                .findFirst()
                .orElseThrow(() -> new AssertionError(content + " in none of " + attributions))
                .saidOn()
                .orElse("");
    }
}
