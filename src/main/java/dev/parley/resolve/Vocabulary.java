package dev.parley.resolve;

import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How words are compared: endings, words of like meaning, words that name nothing ({@code language/issues.yml}). */
final class Vocabulary {
    /** Shorter all-capital words are names of their own: "US" is not "us". */
    private static final int LONGEST_ACRONYM = 3;

    private static final int SHORTEST_STEM = 3;
    private static final Pattern PIECE =
            Pattern.compile("(?:\\p{L}\\.){2,}|n't|['’]s|[\\p{L}\\p{N}]+(?:['.]\\p{L}+)*|-{1,2}|[^\\s\\p{L}\\p{N}]");

    private final List<String> endings;
    private final Set<String> stop;
    private final Set<String> verbs;
    private final Set<String> prepositions;
    private final Map<String, String> alike = new HashMap<>();
    private final Pointers pointers;

    /** Words that point back: pronouns and determiners as written, nouns by their stems, and verbs that may follow them. */
    record Pointers(Set<String> pronouns, Set<String> determiners, Set<String> nouns, Set<String> verbs) {}

    private Vocabulary(LanguageFile file) {
        LanguageFile.Entry root = file.root()
                .only(
                        "endings",
                        "stop",
                        "verbs",
                        "prepositions",
                        "alike",
                        "pronouns",
                        "determiners",
                        "pointers",
                        "following");
        endings = root.words("endings").stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        verbs = root.words("verbs").stream().map(this::stem).collect(Collectors.toSet());
        prepositions = Set.copyOf(root.words("prepositions"));
        stop = Stream.concat(root.words("stop").stream(), prepositions.stream()).collect(Collectors.toSet());
        root.groups("alike").forEach(this::join);
        pointers = new Pointers(
                Set.copyOf(root.words("pronouns")),
                Set.copyOf(root.words("determiners")),
                root.words("pointers").stream().map(this::stem).collect(Collectors.toSet()),
                Set.copyOf(root.words("following")));
        file.check();
    }

    static Vocabulary load() {
        return new Vocabulary(LanguageFile.of("issues.yml"));
    }

    static Vocabulary of(LanguageFile file) {
        return new Vocabulary(file);
    }

    private void join(LanguageFile.Group group) {
        String representative = group.words().stream()
                .findFirst()
                .map(word -> stem(lower(word)))
                .orElse("");
        for (String word : group.words()) {
            String former = alike.put(stem(lower(word)), representative);
            if (former != null && !former.equals(representative))
                group.problem("'" + word + "' is in two groups of 'alike'; keep it in one");
        }
    }

    Pointers pointers() {
        return pointers;
    }

    boolean preposition(Word word) {
        return prepositions.contains(word.text());
    }

    /** The words of a phrase that no annotator has seen. */
    List<Word> words(String phrase) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = PIECE.matcher(phrase);
        while (matcher.find()) words.add(word(matcher.group(), matcher.group(), ""));
        return words;
    }

    /** The words of some spans of a document, in text order. */
    List<Word> words(AnnotatedDocument document, List<Span> spans) {
        if (spans.isEmpty()) return List.of();
        return document.sentencesOver(Span.around(spans)).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> spans.stream().anyMatch(token.span()::overlaps))
                .map(this::word)
                .toList();
    }

    /** The words of a sentence. */
    List<Word> words(Sentence sentence) {
        return sentence.tokens().stream().map(this::word).toList();
    }

    private Word word(Token token) {
        return word(token.word(), token.lemma().isEmpty() ? token.word() : token.lemma(), token.tag());
    }

    private Word word(String written, String lemma, String tag) {
        String text = written.toLowerCase(Locale.ROOT);
        String stem = stem(written.equals(written.toUpperCase(Locale.ROOT)) ? lower(written) : lower(lemma));
        boolean nothing =
                stop.contains(text) && !alike.containsKey(stem) || tag.startsWith("VB") && verbs.contains(stem);
        return new Word(
                text,
                stem,
                nothing ? "" : alike.getOrDefault(stem, stem),
                Character.isUpperCase(written.codePointAt(0)));
    }

    private static String lower(String word) {
        boolean acronym = word.length() > 1
                && word.length() <= LONGEST_ACRONYM
                && word.chars().allMatch(Character::isUpperCase);
        return acronym ? word : word.toLowerCase(Locale.ROOT);
    }

    /** A word without its ending; doubled last letters are made one ("stopp" is "stop"). */
    private String stem(String word) {
        for (String ending : endings) {
            int length = word.length() - ending.length();
            if (length < SHORTEST_STEM || !word.endsWith(ending)) continue;
            if (ending.equals("s") && word.charAt(length - 1) == 's') continue;
            boolean doubled = ending.endsWith("ed") || ending.endsWith("ing");
            boolean twice = doubled && length > SHORTEST_STEM && word.charAt(length - 1) == word.charAt(length - 2);
            return word.substring(0, twice ? length - 1 : length);
        }
        return word;
    }
}
