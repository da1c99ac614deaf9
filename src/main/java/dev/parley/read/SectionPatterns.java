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

    /** An expression with paragraphs that it must find something in and paragraphs that it must not. */
    record Entry(Regex pattern, List<String> examples, List<String> not) {}

    /** A regular expression and the line it is written in, from 1. */
    @JsonDeserialize(using = RegexDeserializer.class)
    record Regex(String text, int line) {}

    private record Language(Map<String, String> words, Map<Sign, List<Entry>> signs) {}

    private static final class RegexDeserializer extends ValueDeserializer<Regex> {
        @Override
        public Regex deserialize(JsonParser parser, DeserializationContext context) {
            return new Regex(parser.getString(), parser.currentTokenLocation().getLineNr());
        }
    }

    private static final String FILE = "language/sections.yml";

    /** Longer paragraphs are running text; this also bounds what a search may cost. */
    private static final int LONGEST = 1000;

    private static final Pattern WORD = Pattern.compile("<([a-z]+)>");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final Language language;
    private final Map<Sign, List<Pattern>> patterns = new EnumMap<>(Sign.class);

    private SectionPatterns(Language language) {
        this.language = language;
        List<String> problems = new ArrayList<>();
        for (Sign sign : Sign.values()) {
            List<Pattern> compiled = new ArrayList<>();
            for (Entry entry : entries(sign)) compile(entry.pattern(), compiled, problems);
            patterns.put(sign, compiled);
        }
        if (!problems.isEmpty()) throw new SectionPatternsException(String.join("\n", problems));
    }

    /** The patterns that come with the program. @throws SectionPatternsException when they cannot be used */
    static SectionPatterns load() {
        try (InputStream in = SectionPatterns.class.getResourceAsStream("/" + FILE)) {
            if (in == null) throw new SectionPatternsException(FILE + " is not on the class path");
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
            throw new SectionPatternsException(FILE + ", line " + line + ": " + e.getOriginalMessage());
        }
    }

    List<Entry> entries(Sign sign) {
        return language.signs().getOrDefault(sign, List.of());
    }

    /** Whether a sign is found in a paragraph. */
    boolean shows(Sign sign, String paragraph) {
        return paragraph.length() <= LONGEST
                && patterns.get(sign).stream()
                        .anyMatch(pattern -> pattern.matcher(paragraph).find());
    }

    /** Appends what the expression compiles to, or what is wrong with it. */
    private void compile(Regex regex, List<Pattern> compiled, List<String> problems) {
        try {
            compiled.add(Pattern.compile(written(regex.text())));
        } catch (PatternSyntaxException e) {
            problems.add(FILE + ", line " + regex.line() + ": " + e.getDescription() + " in " + regex.text());
        }
    }

    /** The expression with every {@code <word>} written out, and the words in the words. */
    private String written(String expression) {
        return WORD.matcher(expression).replaceAll(match -> {
            String word = language.words().get(match.group(1));
            if (word == null) throw new PatternSyntaxException("unknown " + match.group(), expression, match.start());
            return Matcher.quoteReplacement(written(word));
        });
    }
}
