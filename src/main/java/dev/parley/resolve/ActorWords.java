package dev.parley.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which actors are named, described and referred to: {@code language/actors.yml}. */
final class ActorWords {
    private static final String FILE = "language/actors.yml";

    private final Map<WordClass, Set<String>> words;
    private final Map<String, List<String>> synonyms;
    private final Map<String, List<String>> bodies;
    private final Map<String, List<String>> leaders;

    /** @param leaders by the noun of a body the roles of whoever it is called after */
    ActorWords(
            Map<WordClass, Set<String>> words,
            Map<String, List<String>> synonyms,
            Map<String, List<String>> bodies,
            Map<String, List<String>> leaders) {
        this.words = words;
        this.synonyms = synonyms;
        this.bodies = bodies;
        this.leaders = leaders;
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
        return new ActorWordsReader(file).read(yaml);
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

    /** Whether a noun ends as nouns for things do: "calculation". */
    boolean thing(String noun) {
        return all(WordClass.THING_ENDING).stream().anyMatch(noun::endsWith);
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

    /** The roles of the person whose body a noun means: "the campaign" is a candidate's. */
    List<String> leaders(String body) {
        return leaders.getOrDefault(body, List.of());
    }

    /** Words in the names of bodies that a noun may mean: "Department" for an agency. */
    List<String> bodyNames(String noun) {
        return bodies.getOrDefault(noun, List.of());
    }

    /** Whether a word is one that bodies have in their names, as "Department" is for an agency. */
    boolean inBodyNames(String word) {
        return bodies.values().stream().anyMatch(names -> names.contains(word.toLowerCase(Locale.ROOT)));
    }
}
