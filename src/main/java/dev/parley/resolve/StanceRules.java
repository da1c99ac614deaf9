package dev.parley.resolve;

import dev.parley.model.Polarity;
import dev.parley.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How act, polarity and wording make a stance: {@code language/stances.yml}.
 *
 * @param acts by id; an act that is not there is neutral
 * @param dividers words that part what stands before them from what stands after
 * @param again pronouns that stand in a later clause for what was named before
 * @param auxiliaries words that may stand between a mention and a wording after it
 * @param ownSide first words of a source that speaks for the one who reports it
 * @param joining words that join another to such a source
 */
record StanceRules(
        Map<String, ActRule> acts,
        List<CueRule> cues,
        List<Wording> wordings,
        List<List<Word>> dividers,
        Set<String> again,
        Set<String> auxiliaries,
        Set<String> ownSide,
        Set<String> joining) {
    private static final ActRule UNKNOWN = new ActRule(Stance.NEUTRAL, Stance.NEUTRAL, false, Folds.ALWAYS);

    /** Whether statements of an act make positions. */
    enum Folds {
        ALWAYS,
        SIDED,
        NEVER
    }

    /** What an act says about its content; {@code open} when the content may take a side of its own. */
    record ActRule(Stance affirmed, Stance negated, boolean open, Folds folds) {
        Stance stance(Polarity polarity) {
            return switch (polarity) {
                case AFFIRMED -> affirmed;
                case NEGATED -> negated;
                case UNCERTAIN -> Stance.NEUTRAL;
            };
        }
    }

    /** A cue word that weighs otherwise than its act. */
    record CueRule(String act, Set<String> words, Stance affirmed) {}

    static StanceRules load(Vocabulary vocabulary) {
        return of(LanguageFile.of("stances.yml"), vocabulary);
    }

    /** @throws LanguageException with every problem of the file */
    static StanceRules of(LanguageFile file, Vocabulary vocabulary) {
        LanguageFile.Entry root = file.root()
                .only("acts", "cues", "wordings", "inert", "dividers", "again", "auxiliaries", "own-side", "joining");
        Map<String, ActRule> acts = new TreeMap<>();
        LanguageFile.Entry table = root.mapping("acts");
        for (String act : table.keys()) acts.put(act, actRule(table.mapping(act)));
        List<CueRule> cues = root.list("cues").stream()
                .map(entry -> cueRule(entry, acts, vocabulary))
                .toList();
        List<Wording> wordings = new ArrayList<>(wordings(root.list("wordings"), vocabulary));
        root.list("inert").forEach(entry -> wordings.addAll(inert(entry, vocabulary)));
        List<List<Word>> dividers =
                root.words("dividers").stream().map(vocabulary::words).toList();
        Set<String> again = Set.copyOf(root.words("again"));
        Set<String> auxiliaries = Set.copyOf(root.words("auxiliaries"));
        Set<String> ownSide = Set.copyOf(root.words("own-side"));
        Set<String> joining = Set.copyOf(root.words("joining"));
        file.check();
        return new StanceRules(acts, cues, wordings, dividers, again, auxiliaries, ownSide, joining);
    }

    ActRule act(String id) {
        return acts.getOrDefault(id, UNKNOWN);
    }

    private static ActRule actRule(LanguageFile.Entry entry) {
        entry.only("affirmed", "negated", "open", "folds", "examples");
        examples(entry);
        return new ActRule(
                side("affirmed", entry),
                side("negated", entry),
                entry.flag("open"),
                entry.constant("folds", Folds.class).orElse(Folds.ALWAYS));
    }

    private static CueRule cueRule(LanguageFile.Entry entry, Map<String, ActRule> acts, Vocabulary vocabulary) {
        entry.only("act", "words", "affirmed", "examples");
        examples(entry);
        String act = entry.text("act").orElse("");
        if (!acts.containsKey(act))
            entry.problem("no act '" + act + "'; write one of " + String.join(", ", acts.keySet()));
        return new CueRule(act, stems(entry.words("words"), vocabulary), side("affirmed", entry));
    }

    private static List<Wording> wordings(List<LanguageFile.Entry> entries, Vocabulary vocabulary) {
        List<Wording> wordings = new ArrayList<>();
        for (LanguageFile.Entry entry : entries) {
            List<Wording> added = wordings(entry, vocabulary);
            for (Wording wording : added)
                if (wordings.stream().anyMatch(wording::sameWords))
                    entry.problem("'" + wording + "' stands in an entry above; keep it in one");
            wordings.addAll(added);
        }
        return wordings;
    }

    private static List<Wording> wordings(LanguageFile.Entry entry, Vocabulary vocabulary) {
        entry.only("words", "before", "after", "reach", "firm", "examples");
        examples(entry);
        Optional<Wording.Effect> before = entry.constant("before", Wording.Effect.class);
        Optional<Wording.Effect> after = entry.constant("after", Wording.Effect.class);
        if (before.isEmpty() && after.isEmpty()) entry.problem("no effect; write 'before' or 'after'");
        Wording.Reach reach = entry.constant("reach", Wording.Reach.class).orElse(Wording.Reach.PHRASE);
        boolean firm = entry.flag("firm");
        List<Wording> wordings = new ArrayList<>();
        for (String words : entry.words("words"))
            wordings.add(new Wording(vocabulary.words(words), before, after, reach, firm));
        return wordings;
    }

    /** Phrases that hold the words of a wording and do nothing. */
    private static List<Wording> inert(LanguageFile.Entry entry, Vocabulary vocabulary) {
        examples(entry.only("words", "examples"));
        return entry.words("words").stream()
                .map(words -> new Wording(
                        vocabulary.words(words), Optional.empty(), Optional.empty(), Wording.Reach.PHRASE, false))
                .toList();
    }

    private static Stance side(String key, LanguageFile.Entry entry) {
        Optional<Stance> stance = entry.constant(key, Stance.class);
        if (entry.text(key).isEmpty()) entry.problem("no '" + key + "'; write the stance it makes");
        if (stance.equals(Optional.of(Stance.MIXED))) entry.problem("'mixed' is for positions, not for '" + key + "'");
        return stance.orElse(Stance.NEUTRAL);
    }

    private static void examples(LanguageFile.Entry entry) {
        if (entry.list("examples").isEmpty()) entry.problem("no examples; write at least one");
    }

    private static Set<String> stems(List<String> words, Vocabulary vocabulary) {
        return words.stream()
                .flatMap(word -> vocabulary.words(word).stream())
                .map(Word::stem)
                .collect(Collectors.toSet());
    }
}
