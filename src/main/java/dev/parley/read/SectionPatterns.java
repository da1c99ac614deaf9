package dev.parley.read;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words by which parts of an article are known: {@code language/sections.yml}, compiled. */
final class SectionPatterns {
    /** What a paragraph may be by its words. */
    enum Sign {
        /** Opens or ends as running text does. */
        @JsonProperty("running")
        RUNNING,
        /** Where and when running text was written, in front of it. */
        @JsonProperty("dateline")
        DATELINE,
        @JsonProperty("byline")
        BYLINE,
        /** The head over a list of main points. */
        @JsonProperty("takeaways")
        TAKEAWAYS,
        @JsonProperty("caption")
        CAPTION,
        /** About the article, the site or the reader. */
        @JsonProperty("note")
        NOTE,
        /** The head over what follows an article. */
        @JsonProperty("tail")
        TAIL
    }

    /** An expression with paragraphs that it must fit and paragraphs that it must not. */
    record Entry(Regex pattern, List<String> examples, List<String> not) {}

    /** A regular expression and the line it is written in, from 1. */
    @JsonDeserialize(using = RegexDeserializer.class)
    record Regex(String text, int line) {}

    /** An entry, compiled. */
    record Rule(Entry entry, Pattern pattern) {
        boolean fits(String paragraph) {
            return pattern.matcher(paragraph).lookingAt();
        }
    }

    private record Language(Map<String, String> words, Map<Sign, List<Entry>> signs) {}

    private static final class RegexDeserializer extends ValueDeserializer<Regex> {
        @Override
        public Regex deserialize(JsonParser parser, DeserializationContext context) {
            return new Regex(parser.getString(), parser.currentTokenLocation().getLineNr());
        }
    }

    private static final String FILE = "language/sections.yml";

    /** Longer paragraphs are running text; this also bounds what a search may cost. */
    private static final int LONGEST = 500;

    private static final Pattern WORD = Pattern.compile("<([a-z]+)>");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final Map<Sign, List<Rule>> rules = new EnumMap<>(Sign.class);

    private SectionPatterns(Language language) {
        List<String> problems = new ArrayList<>();
        language.signs().forEach((sign, entries) -> {
            List<Rule> compiled = new ArrayList<>();
            for (Entry entry : entries)
                compile(entry, language.words(), problems).ifPresent(compiled::add);
            rules.put(sign, compiled);
        });
        if (!problems.isEmpty()) throw new LanguageException(String.join("\n", problems));
    }

    /** The patterns that come with the program. @throws LanguageException when they cannot be used */
    static SectionPatterns load() {
        try (InputStream in = SectionPatterns.class.getResourceAsStream("/" + FILE)) {
            if (in == null) throw new LanguageException(FILE + " is not on the class path");
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SectionPatterns of(String yaml) {
        try {
            return new SectionPatterns(YAML.readValue(yaml, Language.class));
        } catch (JacksonException e) {
            int line = e.getLocation().getLineNr();
            throw new LanguageException(FILE + ", line " + line + ": " + e.getOriginalMessage());
        }
    }

    List<Rule> rules(Sign sign) {
        return rules.getOrDefault(sign, List.of());
    }

    /** Whether a paragraph shows a sign. */
    boolean shows(Sign sign, String paragraph) {
        return paragraph.length() <= LONGEST && rules(sign).stream().anyMatch(rule -> rule.fits(paragraph));
    }

    /** How many characters at the start of running text show a sign; 0 where none does. */
    int length(Sign sign, String opening) {
        return rules(sign).stream()
                .map(rule -> rule.pattern().matcher(opening))
                .filter(Matcher::lookingAt)
                .mapToInt(Matcher::end)
                .findFirst()
                .orElse(0);
    }

    /** The compiled entry, or else one problem more. */
    private static Optional<Rule> compile(Entry entry, Map<String, String> words, List<String> problems) {
        String expression = entry.pattern().text();
        try {
            return Optional.of(new Rule(entry, Pattern.compile(written(expression, words))));
        } catch (PatternSyntaxException e) {
            int line = entry.pattern().line();
            problems.add(FILE + ", line " + line + ": " + e.getDescription() + " in " + expression);
            return Optional.empty();
        }
    }

    /** The expression with every {@code <word>} written out, and the words in the words. */
    private static String written(String expression, Map<String, String> words) {
        return WORD.matcher(expression).replaceAll(match -> {
            String word = words.get(match.group(1));
            if (word == null) throw new PatternSyntaxException("unknown " + match.group(), expression, match.start());
            return Matcher.quoteReplacement(written(word, words));
        });
    }
}
