package dev.parley.extract;

import dev.parley.model.Span;
import dev.parley.model.Token;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds by construction what the finder does not: frames over the enhanced graph, with the lexicon's words as cues. */
final class Grammar {
    private static final Set<String> CLAUSES = Set.of("acl", "ccomp", "xcomp", "advcl");

    private final Lexicon lexicon;

    Grammar(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the frames for one place find in a sentence, at most one candidate for each cue and frame: the best of a cue first. */
    List<Candidate> find(Syntax syntax, Frame.Where where) {
        List<Candidate> found = new ArrayList<>();
        for (Frame frame : lexicon.frames()) {
            if (frame.where() != where || !hasCue(frame, syntax)) continue;
            Map<Integer, Candidate> widest = new TreeMap<>();
            for (Candidate candidate : find(frame, syntax))
                widest.merge(candidate.firstCue().start(), candidate, Grammar::wider);
            found.addAll(widest.values());
        }
        found.sort(Comparator.comparingInt(
                        (Candidate candidate) -> candidate.firstCue().start())
                .thenComparing(candidate -> candidate.content().isEmpty()));
        return found;
    }

    /** Matching graphs is dear, looking up words is cheap: most frames find no cue in most sentences. */
    private boolean hasCue(Frame frame, Syntax syntax) {
        return syntax.tokens().stream()
                .anyMatch(token -> cue(frame, syntax, token).isPresent());
    }

    private Optional<Lexicon.Hit> cue(Frame frame, Syntax syntax, Token token) {
        if (frame.except().contains(token.lemma())) return Optional.empty();
        return Stream.concat(auxiliary(syntax, token).stream(), Stream.of(token))
                .flatMap(start -> lexicon.at(syntax.tokens(), start.index() - 1, frame.triggers()).stream())
                .filter(hit -> hit.match().positions().contains(token.index() - 1))
                .filter(hit -> frame.takes(hit.sense().act()))
                .findFirst();
    }

    /** Where a phrase may begin besides its verb: "would like" is another act than "like". */
    private static Optional<Token> auxiliary(Syntax syntax, Token verb) {
        return syntax.child(
                verb, child -> child.relation().equals("aux") && child.tag().equals("MD"));
    }

    private static Candidate wider(Candidate first, Candidate second) {
        Comparator<Candidate> wider = Comparator.<Candidate>comparingInt(candidate -> width(candidate.source()))
                .thenComparingInt(candidate -> width(candidate.content()));
        return wider.compare(first, second) >= 0 ? first : second;
    }

    private static int width(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private List<Candidate> find(Frame frame, Syntax syntax) {
        List<Candidate> found = new ArrayList<>();
        SemgrexMatcher matcher = frame.pattern().matcher(syntax.graph());
        while (matcher.find()) candidate(frame, syntax, matcher).ifPresent(found::add);
        return found;
    }

    private Optional<Candidate> candidate(Frame frame, Syntax syntax, SemgrexMatcher matcher) {
        Token cue = token(syntax, matcher, "cue").orElseThrow();
        Optional<Token> source =
                token(syntax, matcher, "source").or(() -> syntax.subject(cue)).filter(token -> canSpeak(syntax, token));
        Optional<Lexicon.Hit> hit = cue(frame, syntax, cue);
        if (hit.isEmpty() || source.isEmpty()) return Optional.empty();
        List<Token> cueTokens = cueTokens(syntax, cue, hit.get(), frame);
        Optional<Token> topic = token(syntax, matcher, "content").flatMap(token -> topic(syntax, token, cueTokens));
        List<Span> content = topic.map(token -> syntax.antecedent(token).orElse(token))
                .map(token -> Extents.content(syntax, token, cueTokens))
                .orElse(List.of());
        List<Token> others = Stream.concat(cueTokens.stream(), topic.stream()).toList();
        List<Span> addressees = token(syntax, matcher, "addressee")
                .filter(token -> canSpeak(syntax, token))
                .map(token -> Extents.name(syntax, token, others))
                .orElse(List.of());
        boolean talksToNobody = content.isEmpty() && addressees.isEmpty() && !isJoint(syntax, source.get());
        List<Span> sourceSpans = Extents.name(syntax, source.get(), others);
        if (talksToNobody || sourceSpans.isEmpty()) return Optional.empty();
        return Optional.of(new Candidate(
                sourceSpans, Syntax.spans(cueTokens), content, addressees, frame.name(), frame.confidence(), 0));
    }

    /** The content itself, or what hangs from it where it is a word of the cue: "made a promise" to do what? */
    private Optional<Token> topic(Syntax syntax, Token content, List<Token> cue) {
        if (syntax.isTime(content)) return Optional.empty();
        if (!cue.contains(content)) return Optional.of(content);
        return syntax.child(content, child -> !cue.contains(child) && leadsOn(syntax, child));
    }

    /** Whether a word below a noun of saying tells what is said: a clause, or a phrase with a preposition for it. */
    private boolean leadsOn(Syntax syntax, Token token) {
        return CLAUSES.contains(token.relation())
                || token.relation().equals("nmod")
                        && syntax.child(token, word -> lexicon.modifiers().has(WordList.LEADING_ON, word.lemma()))
                                .isPresent();
    }

    /** Two who "agreed" or "met" have each other to talk to. */
    private static boolean isJoint(Syntax syntax, Token source) {
        return syntax.child(
                        source,
                        child -> child.relation().equals("conj")
                                || child.relation().equals("nummod")
                                || child.lemma().equals("both"))
                .isPresent();
    }

    /** The words of the phrase up to the content: for a noun the noun alone, for a verb with its particles. */
    private static List<Token> cueTokens(Syntax syntax, Token cue, Lexicon.Hit hit, Frame frame) {
        boolean verb = frame.triggers() == Sense.Kind.CUES || frame.triggers() == Sense.Kind.NEUTRAL;
        if (!verb) return List.of(cue);
        return hit.match().positions().stream()
                .map(position -> syntax.sentence().tokens().get(position))
                .toList();
    }

    private static Optional<Token> token(Syntax syntax, SemgrexMatcher matcher, String name) {
        IndexedWord word = matcher.getNode(name);
        return word == null ? Optional.empty() : Optional.of(syntax.sentence().token(word.index()));
    }

    /** Somebody who can say something: a name, a pronoun, or a noun for people. */
    private boolean canSpeak(Syntax syntax, Token token) {
        if (syntax.isTime(token) || lexicon.modifiers().has(WordList.ANYBODY, token.lemma())) return false;
        return token.tag().startsWith("NNP")
                || token.tag().startsWith("PRP")
                || token.tag().equals("JJ")
                || lexicon.modifiers().isPeople(token.lemma());
    }
}
