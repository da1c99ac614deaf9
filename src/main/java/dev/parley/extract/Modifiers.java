package dev.parley.extract;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of {@code language/reading.yml} that say how a cue is to be read besides its act. */
final class Modifiers {
    private static final Pattern WORD_START = Pattern.compile("_(.)");

    private final Map<WordList, Set<String>> words = new EnumMap<>(WordList.class);
    private final Map<PhraseList, List<Phrase>> phrases = new EnumMap<>(PhraseList.class);

    /** A key that names no list, and a list that is missing or empty, become problems of the file. */
    Modifiers(ReadingEntry entry, LanguageFile file) {
        Map<String, LocatedList> lists = new LinkedHashMap<>(entry.lists());
        for (WordList list : WordList.values())
            words.put(list, Set.copyOf(file.each(take(list, lists, file), Modifiers::word)));
        for (PhraseList list : PhraseList.values()) phrases.put(list, file.each(take(list, lists, file), Phrase::of));
        lists.forEach((key, list) -> file.problem(list.line(), "there is no list '" + key + "'"));
    }

    private static String word(String text) {
        if (text.isBlank() || !text.equals(text.toLowerCase(Locale.ROOT)) || text.contains(" "))
            throw new IllegalArgumentException("'" + text + "' is not one word in lower case");
        return text;
    }

    private static List<Located> take(Enum<?> list, Map<String, LocatedList> lists, LanguageFile file) {
        String key = WORD_START.matcher(list.name().toLowerCase(Locale.ROOT)).replaceAll(match -> match.group(1)
                .toUpperCase(Locale.ROOT));
        Optional<LocatedList> given = Optional.ofNullable(lists.remove(key));
        List<Located> texts = given.map(LocatedList::texts).orElse(List.of());
        if (texts.isEmpty()) file.problem(given.map(LocatedList::line).orElse(1), "the list '" + key + "' is missing");
        return texts;
    }

    /** Whether a word stands in a list; its case does not matter. */
    boolean has(WordList list, String word) {
        return words.get(list).contains(word.toLowerCase(Locale.ROOT));
    }

    /** In the order of the file. */
    List<Phrase> phrases(PhraseList list) {
        return phrases.get(list);
    }

    /** Whether a common noun is for somebody who can speak or be spoken to. */
    boolean isPeople(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return has(WordList.HEARERS, noun)
                || words.get(WordList.PERSON_ENDINGS).stream().anyMatch(lower::endsWith);
    }
}
