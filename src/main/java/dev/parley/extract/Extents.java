package dev.parley.extract;

import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How far the words run that hang from one word of a tree: as a name is cited, or as a content. */
final class Extents {
    private static final Set<String> NOT_OF_A_NAME = Set.of("acl", "acl:relcl", "appos", "parataxis", "punct", "advcl");

    /** What hangs from a noun because it is what somebody is said to be. */
    private static final Set<String> OF_A_CLAUSE = Set.of("nsubj", "cop", "cc", "aux", "mark", "parataxis");

    private Extents() {}

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
    static List<Span> content(Syntax syntax, Token head, List<Token> cue) {
        boolean isAntecedent = syntax.children(head).stream().anyMatch(child -> holds(syntax, child, cue));
        List<Token> phrase = syntax
                .subtree(
                        head,
                        token -> cue.contains(token)
                                || holds(syntax, token, cue)
                                || isAntecedent
                                        && token.head() == head.index()
                                        && OF_A_CLAUSE.contains(token.relation()))
                .stream()
                .filter(token -> !cue.contains(token))
                .dropWhile(token -> leads(token, head))
                .toList();
        return withAspect(syntax, cue, Syntax.spans(phrase));
    }

    /** With the "as" phrase that says in which respect: "discussed the strait as a border". */
    private static List<Span> withAspect(Syntax syntax, List<Token> cue, List<Span> content) {
        List<Span> all = new ArrayList<>(content);
        cue.stream()
                .flatMap(token -> syntax.children(token).stream())
                .filter(child -> child.relation().equals("obl")
                        && syntax.child(child, word -> word.lemma().equals("as"))
                                .isPresent())
                .filter(child -> !content.isEmpty()
                        && child.span().start() > Span.around(content).end())
                .findFirst()
                .ifPresent(child -> all.addAll(Syntax.spans(syntax.subtree(child, none -> false))));
        return all;
    }

    /** Whether a relative clause is the one that the cue stands in. */
    private static boolean holds(Syntax syntax, Token clause, List<Token> cue) {
        return clause.relation().startsWith("acl")
                && syntax.subtree(clause, none -> false).containsAll(cue);
    }

    private static boolean leads(Token token, Token head) {
        return token.head() == head.index()
                && token.index() < head.index()
                && (token.relation().equals("case") || token.relation().equals("mark"));
    }
}
