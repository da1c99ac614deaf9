package dev.parley.extract;

import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.ArrayList;
import java.util.List;

/** Parts one cue with several acts: "said the border was not negotiable and the army must leave" is two statements. */
final class Splitter {
    private final ContentReader contents;

    Splitter(ContentReader contents) {
        this.contents = contents;
    }

    /** The parts of a candidate whose joined clauses all carry an act of their own, else the candidate alone. */
    List<Candidate> split(Candidate candidate, Sentences sentences) {
        return sentences
                .at(candidate.content())
                .filter(place -> place.syntax().sentence().span().covers(Span.around(candidate.content())))
                .map(place -> split(candidate, place, Speaker.of(candidate.source(), sentences)))
                .orElse(List.of(candidate));
    }

    private List<Candidate> split(Candidate candidate, Sentences.Place place, Speaker speaker) {
        Syntax syntax = place.syntax();
        List<List<Token>> clauses = joinedClauses(syntax, place.tokens());
        boolean all = clauses.size() > 1
                && clauses.stream().allMatch(clause -> contents.read(syntax, clause, speaker)
                        .isPresent());
        if (!all) return List.of(candidate);
        return clauses.stream()
                .map(Syntax::spans)
                .filter(spans -> !spans.isEmpty())
                .map(candidate::part)
                .toList();
    }

    /** The full clauses that are joined in a content, each with a subject of its own, in text order. */
    private static List<List<Token>> joinedClauses(Syntax syntax, List<Token> content) {
        List<Token> heads = new ArrayList<>();
        syntax.headOf(content).ifPresent(head -> {
            heads.add(head);
            syntax.children(head).stream()
                    .filter(child -> child.relation().equals("conj") && content.contains(child))
                    .filter(child -> syntax.child(child, own -> own.relation().startsWith("nsubj"))
                            .isPresent())
                    .forEach(heads::add);
        });
        List<List<Token>> clauses = new ArrayList<>();
        for (Token head : heads)
            clauses.add(syntax.subtree(head, token -> heads.contains(token) || joins(token, head)).stream()
                    .filter(content::contains)
                    .toList());
        if (clauses.size() > 1) clauses.set(0, upTo(clauses.get(1), content, heads));
        return clauses;
    }

    /** The first clause is all that stands before the second: its first words may hang from the cue. */
    private static List<Token> upTo(List<Token> next, List<Token> content, List<Token> heads) {
        return content.stream()
                .filter(token ->
                        token.index() < next.get(0).index() && heads.stream().noneMatch(head -> joins(token, head)))
                .toList();
    }

    private static boolean joins(Token token, Token head) {
        return token.relation().equals("cc") && token.head() == head.index();
    }
}
