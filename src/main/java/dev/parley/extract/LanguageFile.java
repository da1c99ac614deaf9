package dev.parley.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One file of language data: its bytes, and the problems found in it. */
final class LanguageFile {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final String name;
    private final byte[] bytes;
    private final List<String> problems = new ArrayList<>();

    LanguageFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** A file of {@code language/} on the class path. */
    static LanguageFile resource(String name) {
        try (InputStream stream = LanguageFile.class.getResourceAsStream("/language/" + name)) {
            if (stream == null) throw new LexiconException(List.of("language/" + name + ": not in this build"));
            return new LanguageFile(name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    void problem(int line, String reason) {
        problems.add("language/" + name + ":" + line + ": " + reason);
    }

    <T> Optional<List<T>> list(Class<T> type) {
        return read(YAML.getTypeFactory().constructCollectionType(List.class, type));
    }

    <T> Optional<T> one(Class<T> type) {
        return read(YAML.constructType(type));
    }

    private <T> Optional<T> read(JavaType type) {
        try {
            return Optional.of(YAML.readValue(bytes, type));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problem(line, e.getOriginalMessage().lines().findFirst().orElse("not readable"));
            return Optional.empty();
        }
    }

    /** What {@code made} makes of each text; those it refuses become problems of their line. */
    <T> List<T> each(List<Located> texts, Function<String, T> made) {
        List<T> results = new ArrayList<>();
        for (Located located : texts) {
            try {
                results.add(made.apply(located.text()));
            } catch (IllegalArgumentException e) {
                problem(located.line(), e.getMessage());
            }
        }
        return List.copyOf(results);
    }
}
