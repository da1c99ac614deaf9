package dev.parley.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words by which actors are named, described and referred to: {@code language/actors.yml}. */
final class ActorWords {
    private static final String FILE = "language/actors.yml";

    private final Map<WordClass, Set<String>> words;
    private final Map<String, List<String>> synonyms;

    private ActorWords(Map<WordClass, Set<String>> words, Map<String, List<String>> synonyms) {
        this.words = words;
        this.synonyms = synonyms;
    }

    /** The lists that come with Parley. @throws IllegalArgumentException naming file, line and reason of every fault */
    static ActorWords load() {
        try (InputStream in = ActorWords.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalArgumentException(FILE + " is missing: build Parley again");
            return read(FILE, new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException naming file, line and reason of every fault */
    static ActorWords read(String file, String yaml) {
        return new Reader(file).read(yaml);
    }

    boolean has(WordClass kind, String word) {
        return words.get(kind).contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** The words of a list in the order of the file. */
    Set<String> all(WordClass kind) {
        return words.get(kind);
    }

    /** The classes of a pronoun or other word, among some. */
    Optional<WordClass> classOf(String word, WordClass... among) {
        for (WordClass kind : among) if (has(kind, word)) return Optional.of(kind);
        return Optional.empty();
    }

    /** Whether a noun, in the singular, is for one person. */
    boolean someone(String noun) {
        return classOf(
                                noun,
                                WordClass.PERSON,
                                WordClass.STAFF,
                                WordClass.SPOKESPERSON,
                                WordClass.TITLE,
                                WordClass.TITLE_MALE,
                                WordClass.TITLE_FEMALE,
                                WordClass.FAMILY,
                                WordClass.LEADER)
                        .isPresent()
                || all(WordClass.PERSON_ENDING).stream().anyMatch(noun.toLowerCase(Locale.ROOT)::endsWith);
    }

    boolean given(String name) {
        return has(WordClass.GIVEN_MALE, name) || has(WordClass.GIVEN_FEMALE, name);
    }

    boolean title(String word) {
        return classOf(word, WordClass.TITLE, WordClass.TITLE_MALE, WordClass.TITLE_FEMALE)
                .isPresent();
    }

    /** Of whoever is called by a noun: "widow", "businessman". */
    Gender gender(String noun) {
        return has(WordClass.MALE, noun) ? Gender.MALE : has(WordClass.FEMALE, noun) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** The roles that a way to call one may mean, the likeliest first; itself where the file says nothing. */
    List<String> roles(String role) {
        return synonyms.getOrDefault(role, List.of(role));
    }

    /** Reads the file token by token, because faults are reported with their lines. */
    private static final class Reader {
        private final String file;
        private final List<String> faults = new ArrayList<>();
        private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
        private final Map<String, List<String>> synonyms = new HashMap<>();

        Reader(String file) {
            this.file = file;
        }

        ActorWords read(String yaml) {
            try (JsonParser parser = YAMLMapper.shared().createParser(yaml)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) fault(parser, "expected 'list: [word, …]' entries");
                else while (parser.nextToken() == JsonToken.PROPERTY_NAME) entry(parser);
            } catch (JacksonException e) {
                faults.add(file + ":"
                        + (e.getLocation() == null ? 0 : e.getLocation().getLineNr()) + ": " + e.getOriginalMessage());
            }
            if (faults.isEmpty())
                for (WordClass kind : WordClass.values())
                    if (!words.containsKey(kind)) faults.add(file + ": list '" + name(kind) + "' is missing");
            if (!faults.isEmpty()) throw new IllegalArgumentException(String.join("\n", faults));
            return new ActorWords(words, synonyms);
        }

        private void entry(JsonParser parser) {
            String name = parser.currentName();
            Optional<WordClass> kind = kind(name);
            if (name.equals("examples")) {
                parser.nextToken();
                parser.skipChildren();
            } else if (name.equals("role-synonyms")) {
                if (parser.nextToken() != JsonToken.START_OBJECT) fault(parser, "expected 'role: [role, …]' entries");
                else
                    while (parser.nextToken() == JsonToken.PROPERTY_NAME)
                        synonyms.put(parser.currentName(), new ArrayList<>(list(parser)));
            } else if (kind.isEmpty()) {
                fault(parser, "no list is called '" + name + "'; remove it or correct its name");
                parser.nextToken();
                parser.skipChildren();
            } else words.put(kind.get(), Collections.unmodifiableSet(list(parser)));
        }

        private Set<String> list(JsonParser parser) {
            Set<String> list = new java.util.LinkedHashSet<>();
            Set<String> seen = new HashSet<>();
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                fault(parser, "expected a list of words in brackets");
                parser.skipChildren();
                return list;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() != JsonToken.VALUE_STRING) {
                    fault(parser, "expected a word; put it into quotation marks");
                    parser.skipChildren();
                    continue;
                }
                String word = parser.getString();
                if (!word.equals(word.toLowerCase(Locale.ROOT))) fault(parser, "'" + word + "' must be in lower case");
                else if (!seen.add(word)) fault(parser, "'" + word + "' stands twice in one list");
                else list.add(word);
            }
            return list;
        }

        private void fault(JsonParser parser, String reason) {
            faults.add(file + ":" + parser.currentTokenLocation().getLineNr() + ": " + reason);
        }

        private static Optional<WordClass> kind(String name) {
            for (WordClass kind : WordClass.values()) if (name(kind).equals(name)) return Optional.of(kind);
            return Optional.empty();
        }

        private static String name(WordClass kind) {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
