package dev.parley.extract;

import dev.parley.model.Attribution;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a sentence tells how, when and before whom something was said: around the cue, outside of what was said, and no
 * further than the next finite verb, which begins to tell of something else.
 */
final class Circumstances {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private static final Set<String> ASIDE = Set.of("acl:relcl", "ccomp");

    private final Sentences.Place cue;
    private final List<Span> source;
    private final List<Span> content;
    private final Optional<Attribution> outer;

    Circumstances(Sentences.Place cue, Candidate candidate, Optional<Attribution> outer) {
        this.cue = cue;
        source = candidate.source();
        content = candidate.content();
        this.outer = outer;
    }

    Syntax syntax() {
        return cue.syntax();
    }

    /** Whether a word tells of the saying, as far as its place shows. */
    boolean cover(Token token) {
        return !said(token)
                && inReport(token)
                && !leadsIntoContent(token)
                && belowNoun(token)
                && between(token).stream().noneMatch(this::begins)
                && !aside(token);
    }

    /** A word of the source tells of the speaker: "Berg, manager of the 2008 campaign, said". */
    private boolean speaks(Token token) {
        return source.stream().anyMatch(span -> span.overlaps(token.span()));
    }

    /** A word of the content or of a gap in it that does not hold the cue. */
    private boolean said(Token token) {
        int at = token.span().start();
        int center = cue.tokens().get(0).span().start();
        List<Span> side = content.stream()
                .filter(span -> span.start() > center == at > center)
                .toList();
        return !side.isEmpty() && Span.around(side).covers(at);
    }

    /** What stands outside the report that the cue stands in belongs to the report, unless it leads to the cue and hangs from it. */
    private boolean inReport(Token token) {
        return outer.isEmpty()
                || outer.get().content().stream().anyMatch(span -> span.covers(token.span()))
                || hangsBefore(token);
    }

    private boolean hangsBefore(Token token) {
        List<Token> path = above(token);
        return !path.isEmpty()
                && token.index() < cue.tokens().get(0).index()
                && syntax().head(path.get(path.size() - 1))
                        .filter(cue.tokens()::contains)
                        .isPresent();
    }

    /** "On Monday Berg would sail, the union said": what stands before a content that the cue follows may hang from it. */
    private boolean leadsIntoContent(Token token) {
        if (content.isEmpty()
                || content.get(0).start() > cue.tokens().get(0).span().start()) return false;
        return token.span().end() <= content.get(0).start()
                && above(token).stream().anyMatch(word -> content.get(0).covers(word.span()));
    }

    private boolean begins(Token token) {
        boolean own = cue.tokens().contains(token)
                || cue.head().filter(head -> token.head() == head.index()).isPresent()
                        && token.relation().startsWith("aux");
        return !own && FINITE.contains(token.tag()) && !said(token);
    }

    /** A noun ("his proposal") has no circumstances but those that hang from it. */
    private boolean belowNoun(Token token) {
        Optional<Token> noun = cue.head().filter(head -> head.tag().startsWith("NN"));
        return noun.isEmpty() || syntax().subtree(noun.get(), none -> false).contains(token);
    }

    /** Whether the word stands in a clause beside the cue's: "Berg, who resigned on Monday, said", "… said, adding that on Monday". */
    private boolean aside(Token token) {
        return above(token).stream()
                .filter(word -> ASIDE.contains(word.relation()))
                .anyMatch(word -> !syntax().subtree(word, none -> false).containsAll(cue.tokens()));
    }

    /** A word and those that it hangs from, up to the cue. */
    List<Token> above(Token token) {
        List<Token> path = new ArrayList<>();
        Optional<Token> at = Optional.of(token);
        while (at.isPresent() && !cue.tokens().contains(at.get()) && !path.contains(at.get())) {
            path.add(at.get());
            at = syntax().head(at.get());
        }
        return path;
    }

    private List<Token> between(Token token) {
        int first = cue.tokens().get(0).index();
        int last = cue.tokens().get(cue.tokens().size() - 1).index();
        int from = token.index() < first ? token.index() : last;
        int to = token.index() < first ? first : token.index();
        return from >= to ? List.of() : syntax().tokens().subList(from, to - 1);
    }
}
