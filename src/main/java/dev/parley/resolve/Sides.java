package dev.parley.resolve;

import dev.parley.model.Polarity;
import dev.parley.model.Stance;
import dev.parley.resolve.Uses.Use;
import dev.parley.resolve.Wording.Effect;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Takes sides: what act, polarity and the wording around a mention make of the issue that it names. */
final class Sides {
    /** A negation so many words before a judgement turns it round ("not a good deal"). */
    private static final int NEGATION_REACH = 3;

    private final StanceRules rules;

    Sides(StanceRules rules) {
        this.rules = rules;
    }

    /** @param cue the words of the cue; they may weigh otherwise than the act */
    Stance side(String act, Polarity polarity, List<Word> cue, List<Word> passage, IssueMention mention) {
        if (polarity == Polarity.UNCERTAIN) return Stance.NEUTRAL;
        StanceRules.ActRule rule = rules.act(act);
        Optional<StanceRules.CueRule> special = special(act, polarity, cue);
        boolean open = rule.open() && polarity == Polarity.AFFIRMED;
        if (open && special.isPresent()) return special.get().affirmed();
        List<Use> uses = new Uses(rules, passage, mention)
                .find().stream()
                        .filter(use ->
                                open || use.wording().firm() || use.effect().turns())
                        .toList();
        if (uses.stream().anyMatch(use -> use.effect() == Effect.CONDITIONAL)) return Stance.CONDITIONAL;
        // What is said of "talks on X" is said of the talks.
        boolean held = uses.stream().anyMatch(use -> use.effect() == Effect.NEUTRAL && use.ahead());
        if (held) uses = uses.stream().filter(Use::ahead).toList();
        Stance base = special.map(StanceRules.CueRule::affirmed).orElse(rule.stance(polarity));
        return applied(uses, base, open);
    }

    private Optional<StanceRules.CueRule> special(String act, Polarity polarity, List<Word> cue) {
        return rules.cues().stream()
                .filter(rule -> polarity == Polarity.AFFIRMED && rule.act().equals(act))
                .filter(rule -> cue.stream().anyMatch(word -> rule.words().contains(word.stem())))
                .findFirst();
    }

    /** @param open whether the content may take a side of its own, as long as no wording has */
    private static Stance applied(List<Use> uses, Stance base, boolean open) {
        Stance side = base;
        boolean free = open;
        for (Use use : uses) {
            if (uses.stream().anyMatch(judgement -> negates(use, judgement))) continue;
            if (use.again() && !use.effect().judges()) continue;
            boolean negated = uses.stream().anyMatch(negation -> negates(negation, use));
            side = apply(use.effect(), side, negated, free);
            free &= !use.effect().judges();
        }
        return side;
    }

    /** Whether a negation turns a judgement round, not the issue ("not a good deal"). */
    private static boolean negates(Use negation, Use judgement) {
        return negation.effect() == Effect.REVERSE
                && EnumSet.of(Effect.SUPPORT, Effect.OPPOSE).contains(judgement.effect())
                && negation.to() <= judgement.from()
                && judgement.from() - negation.to() < NEGATION_REACH;
    }

    private static Stance apply(Effect effect, Stance side, boolean negated, boolean free) {
        return switch (effect) {
            case REVERSE -> reversed(side);
            case NEUTRAL -> Stance.NEUTRAL;
            case CONDITIONAL -> Stance.CONDITIONAL;
            case SUPPORT -> negated ? Stance.OPPOSE : Stance.SUPPORT;
            case OPPOSE -> negated ? Stance.SUPPORT : Stance.OPPOSE;
            case REFUSE -> free ? Stance.OPPOSE : reversed(side);
            case SPOIL -> free ? Stance.SUPPORT : reversed(side);
        };
    }

    private static Stance reversed(Stance side) {
        return switch (side) {
            case SUPPORT -> Stance.OPPOSE;
            case OPPOSE -> Stance.SUPPORT;
            default -> side;
        };
    }
}
