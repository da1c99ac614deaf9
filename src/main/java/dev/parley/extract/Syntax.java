package dev.parley.extract;

import dev.parley.model.Sentence;
import dev.parley.model.Sorted;
import dev.parley.model.Span;
import dev.parley.model.Token;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The basic tree of one sentence, asked in the terms that reading needs: children, phrases, the head of a stretch. */
final class Syntax {
    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj");
    private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl", "advmod");

    private final Sentence sentence;
    private final List<List<Token>> children = new ArrayList<>();
    private SemanticGraph graph;

    Syntax(Sentence sentence) {
        this.sentence = sentence;
        for (int i = 0; i <= sentence.tokens().size(); i++) children.add(new ArrayList<>());
        for (Token token : sentence.tokens())
            if (token.head() >= 0) children.get(token.head()).add(token);
    }

    Sentence sentence() {
        return sentence;
    }

    /** The enhanced graph for Semgrex, made when first asked for. */
    SemanticGraph graph() {
        if (graph == null) graph = SentenceGraph.of(sentence);
        return graph;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    /** In text order. */
    List<Token> children(Token token) {
        return children.get(token.index());
    }

    Optional<Token> child(Token token, Predicate<Token> wanted) {
        return children(token).stream().filter(wanted).findFirst();
    }

    Optional<Token> head(Token token) {
        return token.head() > 0 ? Optional.of(sentence.token(token.head())) : Optional.empty();
    }

    /** The word that all others hang from, if the sentence was parsed. */
    Optional<Token> root() {
        return children.get(0).stream().findFirst();
    }

    /** The tokens that overlap one of the spans, in text order. */
    List<Token> within(List<Span> spans) {
        if (spans.isEmpty()) return List.of();
        Span around = Span.around(spans);
        return sentence.tokens().subList(endingAfter(around.start()), startingFrom(around.end())).stream()
                .filter(token -> spans.stream().anyMatch(span -> span.overlaps(token.span())))
                .toList();
    }

    /** The tokens that begin at a position of the text or after it. */
    List<Token> from(int position) {
        return sentence.tokens()
                .subList(startingFrom(position), sentence.tokens().size());
    }

    /** The tokens that end at a position of the text or before it. */
    List<Token> until(int position) {
        return sentence.tokens().subList(0, endingAfter(position));
    }

    private int startingFrom(int position) {
        return Sorted.first(sentence.tokens(), token -> token.span().start() >= position);
    }

    private int endingAfter(int position) {
        return Sorted.first(sentence.tokens(), token -> token.span().end() > position);
    }

    /** The one of these tokens that governs the rest: the one highest in the tree, verbs before others, then the first. */
    Optional<Token> headOf(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> Character.isLetterOrDigit(token.word().charAt(0)))
                .min(Comparator.comparingInt(this::depth)
                        .thenComparing(token -> token.tag().startsWith("VB") ? 0 : 1)
                        .thenComparing(Token::index));
    }

    private int depth(Token token) {
        int depth = 0;
        for (Token at = token; at.head() > 0 && depth <= sentence.tokens().size(); depth++)
            at = sentence.token(at.head());
        return depth;
    }

    /** A token and all that hangs from it, without the branches that are cut, in text order. */
    List<Token> subtree(Token root, Predicate<Token> cut) {
        Set<Token> found = new TreeSet<>(Comparator.comparingInt(Token::index));
        Deque<Token> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Token token = open.pop();
            if (!found.add(token)) continue;
            for (Token child : children(token)) if (!cut.test(child)) open.push(child);
        }
        return List.copyOf(found);
    }

    /** Of some tokens those of the outermost clause: without the clauses and later joined verbs that hang inside them. */
    List<Token> mainClause(List<Token> tokens) {
        Set<Integer> inside = tokens.stream().map(Token::index).collect(Collectors.toSet());
        return tokens.stream().filter(token -> !isBelowClause(token, inside)).toList();
    }

    private boolean isBelowClause(Token token, Set<Integer> inside) {
        Token at = token;
        for (int step = 0; step < tokens().size() && at.head() > 0 && inside.contains(at.head()); step++) {
            if (CLAUSES.contains(at.relation()) || at.relation().equals("conj") && isVerbal(at)) return true;
            at = sentence.token(at.head());
        }
        return false;
    }

    /** Whether a word belongs to an expression of time, which has a value. */
    boolean isTime(Token token) {
        return sentence.entities().stream()
                .anyMatch(entity -> entity.value().isPresent() && entity.span().covers(token.span()));
    }

    /** A verb, or what is said to be with a copula, a subject or an auxiliary. */
    boolean isVerbal(Token token) {
        return token.tag().startsWith("VB")
                || children(token).stream()
                        .anyMatch(child -> child.relation().equals("cop")
                                || child.relation().startsWith("nsubj")
                                || child.relation().startsWith("aux"));
    }

    /** The subject of a verb: its own, or the one it shares with the verb it is joined or subordinated to. */
    Optional<Token> subject(Token verb) {
        Token at = verb;
        for (int step = 0; step < 4; step++) {
            Optional<Token> own = child(at, child -> child.relation().startsWith("nsubj"));
            if (own.isPresent()) return own;
            boolean shares = SHARING.contains(at.relation()) || isGerund(at);
            Optional<Token> head = shares ? head(at) : Optional.empty();
            if (head.isEmpty()) return Optional.empty();
            at = head.get();
        }
        return Optional.empty();
    }

    /** What a relative pronoun stands for: the noun that its clause hangs from. */
    Optional<Token> antecedent(Token pronoun) {
        if (!pronoun.tag().equals("WDT") && !pronoun.tag().equals("WP")) return Optional.empty();
        Token at = pronoun;
        for (int step = 0; step < 5 && at.head() > 0; step++) {
            boolean clause = at.relation().equals("acl:relcl");
            at = sentence.token(at.head());
            if (clause) return Optional.of(at);
        }
        return Optional.empty();
    }

    /** "After speaking with the duke, the king left": what hangs from a verb like a noun has that verb's subject. */
    private boolean isGerund(Token token) {
        return token.tag().equals("VBG")
                && token.relation().equals("obl")
                && head(token)
                        .filter(governor -> governor.tag().startsWith("VB"))
                        .isPresent();
    }

    /** The stretches of text that tokens cover, one for each run of neighbours, trimmed of outer punctuation. */
    static List<Span> spans(List<Token> tokens) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i < tokens.size() && tokens.get(i).index() == tokens.get(i - 1).index() + 1) continue;
            trimmed(tokens.subList(from, i)).ifPresent(spans::add);
            from = i;
        }
        return spans;
    }

    private static Optional<Span> trimmed(List<Token> tokens) {
        int first = 0;
        int last = tokens.size() - 1;
        while (first <= last && isOuterPunctuation(tokens.get(first))) first++;
        while (last >= first && isOuterPunctuation(tokens.get(last))) last--;
        return first > last
                ? Optional.empty()
                : Optional.of(new Span(
                        tokens.get(first).span().start(),
                        tokens.get(last).span().end()));
    }

    private static boolean isOuterPunctuation(Token token) {
        return token.word().codePoints().noneMatch(Character::isLetterOrDigit)
                && !token.tag().equals("$");
    }
}
