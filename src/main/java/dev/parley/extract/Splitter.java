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
                .map(place -> split(candidate, place))
                .orElse(List.of(candidate));
    }

    private List<Candidate> split(Candidate candidate, Sentences.Place place) {
        Syntax syntax = place.syntax();
        List<Token> heads = contents.joinedClauses(syntax, place.tokens());
        boolean all = heads.size() > 1
                && heads.stream().allMatch(head -> contents.readClause(syntax, place.tokens(), head)
                        .isPresent());
        if (!all) return List.of(candidate);
        List<Candidate> parts = new ArrayList<>();
        for (Token head : heads) {
            List<Token> tokens = syntax
                    .subtree(
                            head,
                            token -> heads.contains(token)
                                    || token.relation().equals("cc") && token.head() == head.index())
                    .stream()
                    .filter(place.tokens()::contains)
                    .toList();
            List<Span> spans = Syntax.spans(tokens);
            if (!spans.isEmpty()) parts.add(candidate.part(spans));
        }
        return parts;
    }
}
