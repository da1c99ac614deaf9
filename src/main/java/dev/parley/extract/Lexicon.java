package dev.parley.extract;

import dev.parley.model.Act;
import dev.parley.model.Token;
import edu.stanford.nlp.semgraph.semgrex.SemgrexParseException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All that the language files say: which words carry which act, and how they are modified. */
public final class Lexicon {
    private final Map<Act, ActRules> acts = new LinkedHashMap<>();
    private final Map<String, List<Sense>> senses = new LinkedHashMap<>();
    private final List<Frame> frames = new ArrayList<>();
    private final Modifiers modifiers;
    private final Calibration calibration;
    private final String version;

    private Lexicon(LanguageFile actsFile, LanguageFile readingFile, LanguageFile framesFile) {
        actsFile.list(ActEntry.class).orElse(List.of()).forEach(entry -> add(entry, actsFile));
        Optional<ReadingEntry> reading = readingFile.one(ReadingEntry.class);
        Optional<Modifiers> read = reading.map(entry -> new Modifiers(entry, readingFile));
        framesFile.list(Frame.Entry.class).orElse(List.of()).forEach(entry -> add(entry, framesFile));
        List<String> problems = new ArrayList<>();
        for (LanguageFile file : List.of(actsFile, readingFile, framesFile)) problems.addAll(file.problems());
        if (!problems.isEmpty() || read.isEmpty()) throw new LexiconException(problems);
        modifiers = read.get();
        calibration = new Calibration(reading.get().calibration());
        version = hash(actsFile, readingFile, framesFile);
    }

    /** The lexicon of this build. @throws LexiconException when the language files are wrong, with all problems */
    public static Lexicon load() {
        return new Lexicon(
                LanguageFile.resource("acts.yml"),
                LanguageFile.resource("reading.yml"),
                LanguageFile.resource("frames.yml"));
    }

    /** A lexicon of other files, given as text. */
    static Lexicon of(String acts, String reading, String frames) {
        return new Lexicon(
                new LanguageFile("acts.yml", acts.getBytes(StandardCharsets.UTF_8)),
                new LanguageFile("reading.yml", reading.getBytes(StandardCharsets.UTF_8)),
                new LanguageFile("frames.yml", frames.getBytes(StandardCharsets.UTF_8)));
    }

    /** In the order of the file. */
    public List<Act> acts() {
        return List.copyOf(acts.keySet());
    }

    /** Changes when, and only when, a language file does. */
    public String version() {
        return version;
    }

    Modifiers modifiers() {
        return modifiers;
    }

    Calibration calibration() {
        return calibration;
    }

    List<Frame> frames() {
        return List.copyOf(frames);
    }

    ActRules rules(Act act) {
        return acts.get(act);
    }

    List<ActRules> rules() {
        return List.copyOf(acts.values());
    }

    /** All phrases, by their first words. */
    List<Sense> senses() {
        return senses.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** A sense and where its phrase stands. */
    record Hit(Sense sense, Phrase.Match match) {}

    /** The longest phrase that starts at a token, if any does; of equally long ones the first of the file. */
    Optional<Hit> at(List<Token> tokens, int position) {
        return at(tokens, position, sense -> true);
    }

    /** The same among the phrases of one list. */
    Optional<Hit> at(List<Token> tokens, int position, Sense.Kind kind) {
        return at(tokens, position, sense -> sense.kind() == kind);
    }

    private Optional<Hit> at(List<Token> tokens, int position, Predicate<Sense> wanted) {
        Token token = tokens.get(position);
        Optional<Hit> best = Optional.empty();
        for (String word : List.of(lower(token.lemma()), lower(token.word()))) {
            for (Sense sense : senses.getOrDefault(word, List.of())) {
                if (!wanted.test(sense) || !sense.fits(token)) continue;
                if (best.isPresent()
                        && sense.phrase().length()
                                <= best.get().sense().phrase().length()) continue;
                Optional<Phrase.Match> match = sense.phrase().findAt(tokens, position);
                if (match.isPresent()) best = Optional.of(new Hit(sense, match.get()));
            }
        }
        return best;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private void add(ActEntry entry, LanguageFile file) {
        if (entry.act() == null) {
            file.problem(1, "an entry without 'act'");
            return;
        }
        List<Act> made = file.each(List.of(entry.act()), Act::new);
        if (made.isEmpty()) return;
        Act act = made.get(0);
        if (acts.containsKey(act)) file.problem(entry.act().line(), "act '" + act + "' stands here twice");
        acts.put(act, ActRules.of(act, entry, file));
        add(act, Sense.Kind.CUES, entry.cues(), file);
        add(act, Sense.Kind.NEUTRAL, entry.neutral(), file);
        add(act, Sense.Kind.NOUNS, entry.nouns(), file);
        add(act, Sense.Kind.ADJECTIVES, entry.adjectives(), file);
        add(act, Sense.Kind.FEELINGS, entry.feelings(), file);
    }

    private void add(Act act, Sense.Kind kind, List<Located> texts, LanguageFile file) {
        for (Phrase phrase : file.each(texts, Phrase::of))
            for (String word : phrase.items().get(0))
                senses.computeIfAbsent(word, none -> new ArrayList<>()).add(new Sense(act, phrase, kind));
    }

    private void add(Frame.Entry entry, LanguageFile file) {
        if (entry.name() == null || entry.pattern() == null) {
            file.problem(1, "a frame without name or pattern");
            return;
        }
        file.each(ActEntry.orNone(entry.acts()), this::known);
        try {
            frames.add(Frame.of(entry));
        } catch (SemgrexParseException e) {
            file.problem(entry.pattern().line(), "frame " + entry.name().text() + ": the pattern is no Semgrex");
        } catch (IllegalArgumentException e) {
            file.problem(entry.name().line(), e.getMessage());
        }
    }

    private Act known(String id) {
        Act act = new Act(id);
        if (!acts.containsKey(act)) throw new IllegalArgumentException("there is no act '" + id + "'");
        return act;
    }

    /** The constant of that name in lower case. @throws IllegalArgumentException naming those there are */
    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> lower(constant.name()).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + name + "' is none of " + lower(Arrays.toString(type.getEnumConstants()))));
    }

    private static String hash(LanguageFile... files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (LanguageFile file : files) digest.update(file.bytes());
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
