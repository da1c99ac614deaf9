package dev.parley.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words without which no expression names a day, a week, a month or a year. */
final class TimeWords {
    private static final String FILE = "language/times.yml";

    private final Set<String> words;

    private TimeWords(Set<String> words) {
        this.words = words;
    }

    /** The words of this build. @throws IllegalStateException naming file and line when they cannot be read */
    static TimeWords load() {
        try (InputStream stream = TimeWords.class.getResourceAsStream("/" + FILE)) {
            Words read = YAMLMapper.shared().readValue(stream, Words.class);
            return new TimeWords(new TreeSet<>(read.words()));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new IllegalStateException(FILE + ":" + line + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Words(Set<String> words) {}

    /** Whether an expression of time may have this word; any with a digit may. */
    boolean have(String word) {
        return word.chars().anyMatch(Character::isDigit) || words.contains(word.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return String.join(",", words);
    }
}
