package dev.parley.extract;

import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.List;
import java.util.Optional;

/** Tells the words of a sentence that mean somebody who can be spoken to or about. */
final class Mentions {
    private final Modifiers modifiers;

    Mentions(Modifiers modifiers) {
        this.modifiers = modifiers;
    }

    /** A name, a pronoun for people, or a noun for them; a time is none. */
    boolean isActor(Syntax syntax, Token token) {
        return !syntax.isTime(token)
                && (token.tag().startsWith("NNP")
                        || modifiers.isPeople(token.lemma())
                        || modifiers.isPeople(token.word()));
    }

    /** The phrase of a head as a name is cited: without preposition, apposition and relative clause. */
    Optional<Span> span(Syntax syntax, Token head) {
        List<Token> phrase = syntax.subtree(
                head,
                child -> child.relation().startsWith("acl")
                        || child.relation().equals("appos")
                        || child.relation().equals("case")
                        || child.relation().equals("parataxis")
                        || child.relation().equals("dep")
                        || child.relation().equals("nmod") && leadsAway(syntax, child));
        List<Span> spans = Syntax.spans(phrase);
        return spans.isEmpty() ? Optional.empty() : Optional.of(Span.around(spans));
    }

    /** "Officials of the bank" are more than officials, "officials about the vote" are not. */
    private boolean leadsAway(Syntax syntax, Token modifier) {
        return syntax.child(modifier, child -> child.relation().equals("case"))
                .filter(word -> !modifiers.has(WordList.BELONGING, word.lemma()))
                .isPresent();
    }

    /** The actor that a clause is said to do something by: the subject of its verb, unless the verb is passive. */
    Optional<Token> doer(Syntax syntax, Token clause) {
        return syntax.child(clause, child -> child.relation().equals("nsubj")).filter(child -> isActor(syntax, child));
    }
}
