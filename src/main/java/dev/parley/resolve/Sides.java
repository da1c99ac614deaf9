package dev.parley.resolve;

import dev.parley.model.Polarity;
import dev.parley.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Takes sides: what act, polarity and the wording around a mention make of the issue that it names. */
final class Sides {
    /** A negation so many words before a judgement turns it round ("not a good deal"). */
    private static final int NEGATION_REACH = 3;

    /** So many words of its own clause may stand between a mention and what is said of it. */
    private static final int PREDICATE_REACH = 6;

    private final StanceRules rules;

    Sides(StanceRules rules) {
        this.rules = rules;
    }

    /** A wording where it stands: {@code from} inclusive, {@code to} exclusive, and what it does to the mention. */
    private record Use(Wording wording, int from, int to, Wording.Effect effect, int distance) {
        boolean reverses() {
            return effect == Wording.Effect.REVERSE;
        }

        /** Whether it turns a judgement round, not the issue ("not a good deal"). */
        boolean negates(Use judgement) {
            return reverses()
                    && EnumSet.of(Wording.Effect.SUPPORT, Wording.Effect.OPPOSE).contains(judgement.effect)
                    && to <= judgement.from
                    && judgement.from - to < NEGATION_REACH;
        }
    }

    /** @param cue the words of the cue; they may weigh otherwise than the act */
    Stance side(String act, Polarity polarity, List<Word> cue, List<Word> passage, IssueMention mention) {
        if (polarity == Polarity.UNCERTAIN) return Stance.NEUTRAL;
        StanceRules.ActRule rule = rules.act(act);
        boolean open = rule.open() && polarity == Polarity.AFFIRMED;
        List<Use> uses = uses(passage, mention).stream()
                .filter(use -> open || use.wording().firm() || use.reverses())
                .toList();
        if (uses.stream().anyMatch(use -> use.effect() == Wording.Effect.CONDITIONAL)) return Stance.CONDITIONAL;
        Stance side = base(act, rule, polarity, cue);
        for (Use use : uses)
            if (uses.stream().noneMatch(use::negates))
                side = apply(use, side, uses.stream().anyMatch(other -> other.negates(use)));
        return side;
    }

    private Stance base(String act, StanceRules.ActRule rule, Polarity polarity, List<Word> cue) {
        return rules.cues().stream()
                .filter(special ->
                        polarity == Polarity.AFFIRMED && special.act().equals(act))
                .filter(special -> cue.stream().anyMatch(word -> special.words().contains(word.stem())))
                .map(StanceRules.CueRule::affirmed)
                .findFirst()
                .orElse(rule.stance(polarity));
    }

    /** The farthest wording first: it holds of all that stands within its reach, the nearer ones too. */
    private List<Use> uses(List<Word> passage, IssueMention mention) {
        List<Use> uses = new ArrayList<>();
        int from = 0;
        while (from < passage.size()) {
            int start = from;
            Optional<Wording> found = longestAt(start, passage);
            int end = start + found.map(wording -> wording.words().size()).orElse(1);
            if (mention.positions().subSet(start, end).isEmpty())
                found.flatMap(wording -> use(wording, start, end, passage, mention))
                        .ifPresent(uses::add);
            from = end;
        }
        uses.sort(Comparator.comparingInt(Use::distance).reversed());
        return uses;
    }

    private Optional<Wording> longestAt(int from, List<Word> passage) {
        return rules.wordings().stream()
                .filter(wording -> wording.standsAt(from, passage))
                .max(Comparator.comparingInt(wording -> wording.words().size()));
    }

    private Optional<Use> use(Wording wording, int from, int to, List<Word> passage, IssueMention mention) {
        int head = mention.head();
        if (to <= head)
            return wording.after()
                    .filter(effect -> connected(passage, to, head, wording))
                    .map(effect -> new Use(wording, from, to, effect, head - to));
        return wording.before()
                .filter(effect -> connected(passage, head + 1, from, wording))
                .filter(effect -> effect != Wording.Effect.REVERSE || predicate(passage, mention, from))
                .map(effect -> new Use(wording, from, to, effect, from - head));
    }

    private boolean connected(List<Word> passage, int from, int to, Wording wording) {
        if (wording.reach() == Wording.Reach.SENTENCE) return true;
        for (int i = from; i < to; i++) {
            if (wording.reach() == Wording.Reach.PHRASE && passage.get(i).text().equals(",")) return false;
            if (divides(passage, i)) return false;
        }
        return true;
    }

    private boolean divides(List<Word> passage, int at) {
        return rules.dividers().stream().anyMatch(words -> Wording.stands(words, at, passage));
    }

    /** Whether the words at a position are said of the mention: at once, or after an auxiliary and little else. */
    private boolean predicate(List<Word> passage, IssueMention mention, int position) {
        int last =
                Math.max(mention.head(), mention.positions().headSet(position).last());
        List<Word> between = passage.subList(last + 1, position);
        return between.size() <= PREDICATE_REACH
                && (between.isEmpty()
                        || between.stream().anyMatch(word -> rules.auxiliaries().contains(word.text())));
    }

    private static Stance apply(Use use, Stance side, boolean negated) {
        return switch (use.effect()) {
            case REVERSE -> reversed(side);
            case NEUTRAL -> Stance.NEUTRAL;
            case CONDITIONAL -> Stance.CONDITIONAL;
            case SUPPORT -> negated ? Stance.OPPOSE : Stance.SUPPORT;
            case OPPOSE -> negated ? Stance.SUPPORT : Stance.OPPOSE;
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
