package dev.parley.extract;

import dev.parley.model.Polarity;
import dev.parley.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads whether the text says that the act happened, that it did not, or leaves it open. */
final class PolarityReader {
    private static final Set<String> CLAUSE = Set.of("ccomp", "csubj", "advcl", "acl", "xcomp", "conj");

    private final Modifiers modifiers;

    PolarityReader(Modifiers modifiers) {
        this.modifiers = modifiers;
    }

    Polarity read(Syntax syntax, List<Token> cue, Reading reading) {
        Optional<Token> head = syntax.headOf(cue);
        if (head.isEmpty()) return reading.negated() ? Polarity.NEGATED : Polarity.AFFIRMED;
        if (open(syntax, head.get())) return Polarity.UNCERTAIN;
        return reading.negated() != negated(syntax, cue, reading, head.get()) ? Polarity.NEGATED : Polarity.AFFIRMED;
    }

    private boolean negated(Syntax syntax, List<Token> cue, Reading reading, Token head) {
        boolean modified = denies(syntax, head)
                || carrier(syntax, head).filter(verb -> denies(syntax, verb)).isPresent();
        // "said nothing of it" is read as silence already; its words must not turn it round again.
        boolean inside = !reading.negated() && cue.stream().anyMatch(token -> negates(syntax, token));
        return modified
                || inside
                || scant(syntax, head)
                || syntax.subject(head)
                        .filter(subject -> nobody(syntax, subject) || few(syntax, subject))
                        .isPresent();
    }

    /** Whether there was hardly any of it: "offered few ideas", "very little discussion of", but not "a few ideas". */
    private boolean scant(Syntax syntax, Token head) {
        return few(syntax, head)
                || syntax.child(head, child -> child.relation().equals("obj"))
                        .filter(object -> few(syntax, object))
                        .isPresent();
    }

    private boolean few(Syntax syntax, Token noun) {
        List<Token> children = syntax.children(noun);
        boolean some = children.stream().anyMatch(child -> child.relation().startsWith("det"));
        return !some
                && (is(noun, WordList.SCANT)
                        || noun.tag().startsWith("NN")
                                && children.stream()
                                        .anyMatch(
                                                child -> child.relation().equals("amod") && is(child, WordList.SCANT)));
    }

    private boolean denies(Syntax syntax, Token verb) {
        return syntax.children(verb).stream().anyMatch(child -> modifies(child) && negates(syntax, child));
    }

    private static boolean modifies(Token token) {
        return token.relation().startsWith("advmod") || token.relation().startsWith("cc");
    }

    /** The light verb that the cue hangs below ("nor do they agree"), which takes the negation for it. */
    private Optional<Token> carrier(Syntax syntax, Token head) {
        boolean below = head.relation().equals("ccomp") || head.relation().equals("xcomp");
        return below
                ? syntax.head(head).filter(verb -> modifiers.has(WordList.TRANSPARENT, verb.lemma()))
                : Optional.empty();
    }

    /** Whether a word ends a negator: "not", and of "no longer" the second. */
    private boolean negates(Syntax syntax, Token word) {
        return modifiers.phrases(PhraseList.NEGATORS).stream()
                .anyMatch(phrase -> phrase.endsAt(syntax.tokens(), word.index() - 1));
    }

    private boolean nobody(Syntax syntax, Token subject) {
        return negates(syntax, subject)
                || syntax.children(subject).stream()
                        .anyMatch(child -> is(child, WordList.NEGATING_DETERMINERS)
                                && (child.relation().equals("det")
                                        || child.relation().startsWith("cc")));
    }

    private boolean open(Syntax syntax, Token head) {
        Token at = head;
        // An auxiliary leaves the act open only where it is one of the cue itself.
        for (int step = 0; step < 4; step++) {
            Token verb = at;
            boolean marked = syntax.children(verb).stream()
                    .anyMatch(child -> child.relation().equals("mark") && is(child, WordList.OPEN_MARKERS)
                            || verb == head && child.relation().startsWith("aux") && is(child, WordList.OPEN));
            if (marked || verb != head && unclear(syntax, verb)) return true;
            if (!CLAUSE.contains(verb.relation().split(":")[0])) return false;
            Optional<Token> above = syntax.head(verb);
            if (above.isEmpty() || verb.relation().startsWith("ccomp") && !unclear(syntax, above.get())) return false;
            at = above.get();
        }
        return false;
    }

    private boolean unclear(Syntax syntax, Token verb) {
        List<Token> clause = syntax.mainClause(syntax.subtree(verb, none -> false));
        return modifiers.phrases(PhraseList.UNCERTAIN).stream()
                .anyMatch(phrase -> phrase.find(clause).isPresent());
    }

    private boolean is(Token token, WordList list) {
        return modifiers.has(list, token.lemma()) || modifiers.has(list, token.word());
    }
}
