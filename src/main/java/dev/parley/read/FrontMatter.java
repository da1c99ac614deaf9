package dev.parley.read;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.parley.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The YAML between two lines of three hyphens at the very start of a text.
 *
 * @param span from the first hyphen to the last
 * @param id the document's id, if it gives one
 */
record FrontMatter(Span span, Optional<String> id, Details details) {
    private static final Pattern OPENING = Pattern.compile("\\A\\uFEFF?(---)[ \\t]*\\R");
    private static final Pattern CLOSING = Pattern.compile("^---[ \\t]*$", Pattern.MULTILINE);
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The keys that are read; others may stand beside them. Bound as strings, so that an id 007 stays 007. */
    private record Fields(
            String id,
            String title,
            String publisher,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> author,

            String published,
            String url) {
        Map<String, String> byName() {
            String authors = author == null
                    ? ""
                    : author.stream().filter(Objects::nonNull).collect(Collectors.joining(";"));
            return Map.of(
                    "id", filled(id),
                    "title", filled(title),
                    "publisher", filled(publisher),
                    "author", authors,
                    "published", filled(published),
                    "url", filled(url));
        }

        private static String filled(String value) {
            return Objects.requireNonNullElse(value, "");
        }
    }

    /** The front matter of a text, if it starts with any. */
    static Optional<FrontMatter> of(String name, String text) throws UnreadableDocument {
        Matcher opening = OPENING.matcher(text);
        if (!opening.find()) return Optional.empty();
        Matcher closing = CLOSING.matcher(text);
        if (!closing.find(opening.end())) {
            throw bad(name, 1, "it opens with --- and no later line closes it with ---");
        }
        String yaml = text.substring(opening.end(), closing.start());
        Span span = new Span(opening.start(1), closing.start() + 3);
        Map<String, String> fields = parse(name, yaml);
        try {
            Optional<String> id = Optional.of(fields.get("id")).filter(value -> !value.isBlank());
            return Optional.of(new FrontMatter(span, id, Details.of(fields::get)));
        } catch (Details.BadField e) {
            throw bad(name, line(yaml, e.field()), e.getMessage());
        }
    }

    private static Map<String, String> parse(String name, String yaml) throws UnreadableDocument {
        if (yaml.isBlank()) return new Fields(null, null, null, null, null, null).byName();
        try {
            return YAML.readValue(yaml, Fields.class).byName();
        } catch (JacksonException e) {
            String reason = e.getOriginalMessage().lines().findFirst().orElse("no YAML");
            throw bad(name, 1 + Math.max(1, e.getLocation().getLineNr()), reason);
        }
    }

    private static int line(String yaml, String field) {
        List<String> lines = yaml.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(field)) return i + 2;
        }
        return 2;
    }

    private static UnreadableDocument bad(String name, int line, String reason) {
        return new UnreadableDocument(name, "the front matter is wrong in line " + line + ": " + reason);
    }
}
