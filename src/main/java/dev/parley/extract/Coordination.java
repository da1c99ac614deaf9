package dev.parley.extract;

import dev.parley.model.Dependency;
import dev.parley.model.Finding;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hangs a joined verb where its form and the finder's contents show that it belongs: in "said the pause was a first step
 * but called for more" the parser may join "called" to "step".
 */
final class Coordination {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final int CLIMB = 3;

    private final Syntax syntax;
    private final List<Finding> findings;

    private Coordination(Sentence sentence, List<Finding> findings) {
        syntax = new Syntax(sentence);
        this.findings = findings.stream()
                .filter(finding -> finding.reach() == Finding.Reach.OUTERMOST)
                .filter(finding -> sentence.span().overlaps(finding.cue().get(0)))
                .toList();
    }

    /** The sentence with its joined verbs rehung; the same where all hang well. */
    static Sentence mended(Sentence sentence, List<Finding> findings) {
        Coordination coordination = new Coordination(sentence, findings);
        for (Token token : sentence.tokens()) {
            if (!token.relation().equals("conj")) continue;
            Sentence before = coordination.syntax.sentence();
            Token joined = before.token(token.index());
            Optional<Token> governor = coordination
                    .governor(joined)
                    .filter(verb -> verb.index() < joined.index() && verb.index() != joined.head());
            if (governor.isPresent()) coordination = new Coordination(rehung(before, joined, governor.get()), findings);
        }
        return coordination.syntax.sentence();
    }

    private Optional<Token> governor(Token joined) {
        return syntax.head(joined)
                .flatMap(head -> isFree(joined)
                        ? cueBefore(joined, head).or(() -> finiteBefore(joined, head))
                        : modalAbove(joined, head));
    }

    /** A finite verb without a subject of its own. */
    private boolean isFree(Token verb) {
        boolean pastInEd = verb.tag().equals("VBN") && verb.word().endsWith("ed");
        return (FINITE.contains(verb.tag()) || pastInEd)
                && syntax.child(
                                verb,
                                child -> child.relation().startsWith("nsubj")
                                        || child.relation().startsWith("aux")
                                        || child.relation().equals("cop"))
                        .isEmpty();
    }

    /** The cue of the content that holds the head but ends before the verb. */
    private Optional<Token> cueBefore(Token joined, Token head) {
        return findings.stream()
                .filter(finding -> covers(finding.content(), head)
                        && Span.around(finding.content()).end() <= joined.span().start())
                .min(Comparator.comparingInt(
                        finding -> Span.around(finding.content()).length()))
                .flatMap(finding -> syntax.headOf(syntax.within(finding.cue())))
                .filter(cue -> cue.tag().startsWith("VB") && cue.index() < head.index());
    }

    private static boolean covers(List<Span> spans, Token token) {
        return spans.stream().anyMatch(span -> span.covers(token.span()));
    }

    /** A past form is not joined to an infinitive but to the finite verb before it: "agreed to meet and shared a view". */
    private Optional<Token> finiteBefore(Token joined, Token head) {
        boolean infinitive = head.tag().equals("VB")
                && syntax.child(head, child -> child.tag().equals("TO")).isPresent();
        if (!infinitive || !joined.tag().equals("VBD") || joined.word().equals(joined.lemma())) return Optional.empty();
        return syntax.tokens().subList(0, head.index() - 1).stream()
                .filter(token ->
                        FINITE.contains(token.tag()) && !token.relation().startsWith("aux"))
                .reduce((first, second) -> second);
    }

    /** A clause with a modal is joined to one with a modal: "must keep the land it seized, and tolls should be cut". */
    private Optional<Token> modalAbove(Token joined, Token head) {
        if (!isModal(joined) || isModal(head)) return Optional.empty();
        Optional<Token> at = syntax.head(head);
        for (int step = 0; step < CLIMB && at.isPresent(); step++) {
            if (isModal(at.get())) return at;
            at = syntax.head(at.get());
        }
        return Optional.empty();
    }

    private boolean isModal(Token verb) {
        return syntax.child(verb, child -> child.tag().equals("MD")).isPresent()
                && syntax.child(verb, child -> child.relation().startsWith("nsubj"))
                        .isPresent();
    }

    private static Sentence rehung(Sentence sentence, Token joined, Token governor) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        tokens.set(
                joined.index() - 1,
                new Token(
                        joined.index(),
                        joined.span(),
                        joined.word(),
                        joined.lemma(),
                        joined.tag(),
                        governor.index(),
                        "conj"));
        List<Dependency> edges = new ArrayList<>();
        for (Dependency edge : sentence.dependencies())
            if (edge.dependent() != joined.index() && !isBorrowed(edge, sentence, joined)) edges.add(edge);
        edges.add(new Dependency(governor.index(), joined.index(), "conj"));
        boolean own = edges.stream()
                .anyMatch(
                        edge -> edge.head() == joined.index() && edge.relation().startsWith("nsubj"));
        if (!own)
            sentence.dependencies().stream()
                    .filter(edge ->
                            edge.head() == governor.index() && edge.relation().equals("nsubj"))
                    .findFirst()
                    .ifPresent(edge -> edges.add(new Dependency(joined.index(), edge.dependent(), "nsubj")));
        return new Sentence(sentence.index(), sentence.span(), sentence.section(), tokens, edges, sentence.entities());
    }

    /** A subject that came to the verb from what it was joined to. */
    private static boolean isBorrowed(Dependency edge, Sentence sentence, Token joined) {
        return edge.head() == joined.index()
                && edge.relation().startsWith("nsubj")
                && sentence.token(edge.dependent()).head() != joined.index();
    }
}
