package dev.parley.extract;

import dev.parley.model.Polarity;
import dev.parley.model.Token;
import java.util.List;
import java.util.Locale;
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
        return reading.negated() != negated(syntax, cue, head.get()) ? Polarity.NEGATED : Polarity.AFFIRMED;
    }

    private boolean negated(Syntax syntax, List<Token> cue, Token head) {
        boolean modified = denies(syntax, head)
                || carrier(syntax, head).filter(verb -> denies(syntax, verb)).isPresent();
        boolean inside = cue.stream().anyMatch(token -> is(token, modifiers.negators()));
        return modified
                || inside
                || syntax.subject(head).map(subject -> nobody(syntax, subject)).orElse(false);
    }

    private boolean denies(Syntax syntax, Token verb) {
        return syntax.children(verb).stream().anyMatch(child -> is(child, modifiers.negators()) && modifies(child));
    }

    /** The light verb that the cue hangs below ("nor do they agree"), which takes the negation for it. */
    private Optional<Token> carrier(Syntax syntax, Token head) {
        boolean below = head.relation().equals("ccomp") || head.relation().equals("xcomp");
        return below
                ? syntax.head(head).filter(verb -> modifiers.transparent().contains(verb.lemma()))
                : Optional.empty();
    }

    private static boolean modifies(Token token) {
        return token.relation().startsWith("advmod") || token.relation().startsWith("cc");
    }

    private boolean nobody(Syntax syntax, Token subject) {
        return is(subject, modifiers.negators())
                || syntax.children(subject).stream()
                        .anyMatch(child -> is(child, modifiers.negatingDeterminers())
                                && (child.relation().equals("det")
                                        || child.relation().startsWith("cc")));
    }

    private boolean open(Syntax syntax, Token head) {
        Token at = head;
        for (int step = 0; step < 4; step++) {
            Token verb = at;
            boolean marked = syntax.children(verb).stream()
                    .anyMatch(child -> child.relation().equals("mark") && is(child, modifiers.openMarkers())
                            || step0(verb, head) && child.relation().startsWith("aux") && is(child, modifiers.open()));
            if (marked || verb != head && unclear(syntax, verb)) return true;
            if (!CLAUSE.contains(verb.relation().split(":")[0])) return false;
            Optional<Token> above = syntax.head(verb);
            if (above.isEmpty() || verb.relation().startsWith("ccomp") && !unclear(syntax, above.get())) return false;
            at = above.get();
        }
        return false;
    }

    /** Only an auxiliary of the cue itself leaves the act open. */
    private static boolean step0(Token verb, Token head) {
        return verb == head;
    }

    private boolean unclear(Syntax syntax, Token verb) {
        List<Token> clause = syntax.mainClause(syntax.subtree(verb, none -> false));
        return modifiers.uncertain().stream()
                .anyMatch(phrase -> phrase.find(clause).isPresent());
    }

    private static boolean is(Token token, List<String> words) {
        return words.contains(token.lemma().toLowerCase(Locale.ROOT))
                || words.contains(token.word().toLowerCase(Locale.ROOT));
    }
}
