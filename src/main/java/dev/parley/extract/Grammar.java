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
    private static final Set<String> NOT_OF_A_NAME = Set.of("acl", "acl:relcl", "appos", "parataxis", "punct", "advcl");

    private final Lexicon lexicon;

    Grammar(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the frames for one place find in a sentence; at most one candidate for each cue, in text order. */
    List<Candidate> find(Syntax syntax, Frame.Where where) {
        Map<Integer, Candidate> found = new TreeMap<>();
        for (Frame frame : lexicon.frames()) {
            if (frame.where() != where || !hasCue(frame, syntax)) continue;
            for (Candidate candidate : find(frame, syntax))
                found.merge(candidate.firstCue().start(), candidate, Grammar::fuller);
        }
        return List.copyOf(found.values());
    }

    /** Matching graphs is dear, looking up words is cheap: most frames find no cue in most sentences. */
    private boolean hasCue(Frame frame, Syntax syntax) {
        return syntax.tokens().stream()
                .anyMatch(token -> cue(frame, syntax, token).isPresent());
    }

    private Optional<Lexicon.Hit> cue(Frame frame, Syntax syntax, Token token) {
        if (frame.except().contains(token.lemma())) return Optional.empty();
        return lexicon.at(syntax.tokens(), token.index() - 1, frame.triggers())
                .filter(hit -> frame.takes(hit.sense().act()));
    }

    /** Of two readings of one cue by the frames: the one with a content, of those of one frame the wider. */
    private static Candidate fuller(Candidate first, Candidate second) {
        if (!first.foundBy().equals(second.foundBy())) return first.content().isEmpty() ? second : first;
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
        Optional<Token> topic = token(syntax, matcher, "content").filter(token -> !cueTokens.contains(token));
        List<Span> content = topic.map(token -> content(syntax, antecedent(syntax, token, cueTokens), cueTokens))
                .orElse(List.of());
        List<Token> others = Stream.concat(cueTokens.stream(), topic.stream()).toList();
        List<Span> addressees = token(syntax, matcher, "addressee")
                .filter(token -> canSpeak(syntax, token))
                .map(token -> name(syntax, token, others))
                .orElse(List.of());
        boolean talksToNobody = content.isEmpty() && addressees.isEmpty() && !isJoint(syntax, source.get());
        List<Span> sourceSpans = name(syntax, source.get(), others);
        if (talksToNobody || sourceSpans.isEmpty()) return Optional.empty();
        return Optional.of(new Candidate(
                sourceSpans, Syntax.spans(cueTokens), content, addressees, frame.name(), frame.confidence(), 0));
    }

    /** Two who "agreed" or "met" have each other to talk to. */
    private static boolean isJoint(Syntax syntax, Token source) {
        return syntax.child(source, child -> child.relation().equals("conj")).isPresent();
    }

    /** The words of the phrase up to the content: for a noun the noun alone, for a verb with its particles. */
    private static List<Token> cueTokens(Syntax syntax, Token cue, Lexicon.Hit hit, Frame frame) {
        if (frame.triggers() != Sense.Kind.CUES) return List.of(cue);
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

    /** A phrase as a name is cited: without apposition, relative clause and possessive ending, and without the others. */
    static List<Span> name(Syntax syntax, Token head, List<Token> others) {
        List<Token> phrase = syntax.subtree(
                head,
                token -> others.contains(token)
                        || NOT_OF_A_NAME.contains(token.relation())
                        || token.relation().equals("case") && token.head() == head.index());
        return Syntax.spans(
                phrase.stream().filter(token -> !others.contains(token)).toList());
    }

    /** A content from its first word on: without the "that", "to" or "for" that leads to it. */
    private static List<Span> content(Syntax syntax, Token head, List<Token> cue) {
        List<Token> phrase = syntax.subtree(head, token -> cue.contains(token) || holds(syntax, token, cue)).stream()
                .filter(token -> !cue.contains(token))
                .filter(token -> !leads(token, head))
                .toList();
        return Syntax.spans(phrase);
    }

    /** Whether a relative clause is the one that the cue stands in. */
    private static boolean holds(Syntax syntax, Token clause, List<Token> cue) {
        return clause.relation().startsWith("acl")
                && syntax.subtree(clause, none -> false).containsAll(cue);
    }

    /** What a relative pronoun stands for: the noun that the clause of the cue hangs from; else the token itself. */
    private static Token antecedent(Syntax syntax, Token token, List<Token> cue) {
        if (!token.tag().equals("WDT") && !token.tag().equals("WP")) return token;
        Optional<Token> at = syntax.headOf(cue);
        for (int step = 0; step < 4 && at.isPresent(); step++) {
            if (at.get().relation().equals("acl:relcl"))
                return syntax.head(at.get()).orElse(token);
            at = syntax.head(at.get());
        }
        return token;
    }

    private static boolean leads(Token token, Token head) {
        return token.head() == head.index()
                && token.index() < head.index()
                && (token.relation().equals("case") || token.relation().equals("mark"));
    }
}
