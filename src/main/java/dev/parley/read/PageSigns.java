package dev.parley.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The marks by which the parts of a web page are known: {@code language/pages.yml}, as CSS selectors.
 *
 * @param leftOut never part of an article
 * @param noise inside an article and not of it
 * @param article what holds the article, the surest first
 * @param details by field of {@link Details}, the surest first
 */
record PageSigns(
        List<String> leftOut,
        List<String> noise,
        List<String> article,
        List<String> caption,
        List<String> byline,
        Map<String, List<String>> details) {
    private static final String FILE = "language/pages.yml";
    private static final Set<String> FIELDS = Set.of("title", "publisher", "author", "published", "url");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /** The marks that come with the program. @throws LanguageException when they cannot be used */
    static PageSigns load() {
        try (InputStream in = PageSigns.class.getResourceAsStream("/" + FILE)) {
            if (in == null) throw new LanguageException(FILE + " is not on the class path");
            return of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PageSigns of(InputStream yaml) {
        try {
            PageSigns signs = YAML.readValue(yaml, PageSigns.class);
            List<String> problems = signs.problems();
            if (!problems.isEmpty()) throw new LanguageException(String.join("\n", problems));
            return signs;
        } catch (JacksonException e) {
            int line = e.getLocation().getLineNr();
            throw new LanguageException(FILE + ", line " + line + ": " + e.getOriginalMessage());
        }
    }

    private List<String> problems() {
        if (!details.keySet().equals(FIELDS)) {
            return List.of(FILE + ", details: wants " + new TreeSet<>(FIELDS) + ", has " + details.keySet());
        }
        return Stream.concat(Stream.of(leftOut, noise, article, caption, byline), details.values().stream())
                .flatMap(List::stream)
                .flatMap(PageSigns::problem)
                .toList();
    }

    private static Stream<String> problem(String selector) {
        try {
            QueryParser.parse(selector);
            return Stream.empty();
        } catch (SelectorParseException | IllegalArgumentException e) {
            return Stream.of(FILE + ", " + selector + ": " + e.getMessage());
        }
    }
}
