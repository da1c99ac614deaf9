package dev.parley.extract;

import java.util.List;
import java.util.Optional;

/** One act as it stands in {@code language/acts.yml}; the keys are explained at the head of that file. */
record ActEntry(
        Located act,
        String gloss,
        Boolean reports,
        List<Located> cues,
        List<Located> neutral,
        List<Located> nouns,
        List<Located> adjectives,
        List<Located> feelings,
        List<Located> content,
        List<Located> self,
        Optional<Located> object,
        List<Located> about,
        List<String> to,
        List<String> examples,
        List<String> not) {
    ActEntry {
        reports = Boolean.TRUE.equals(reports);
        cues = orNone(cues);
        neutral = orNone(neutral);
        nouns = orNone(nouns);
        adjectives = orNone(adjectives);
        feelings = orNone(feelings);
        content = orNone(content);
        self = orNone(self);
        about = orNone(about);
        to = orNone(to);
        examples = orNone(examples);
        not = orNone(not);
        object = object == null ? Optional.empty() : object;
    }

    /** Jackson gives null for a key that is not there. */
    static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
