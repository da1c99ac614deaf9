package dev.parley.resolve;

import dev.parley.model.Polarity;
import dev.parley.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
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
    private record Use(Wording wording, int from, int to, Wording.Effect effect, int distance) {}

    /** @param cue the words of the cue; they may weigh otherwise than the act */
    Stance side(String act, Polarity polarity, List<Word> cue, List<Word> passage, Mention mention) {
        if (polarity == Polarity.UNCERTAIN) return Stance.NEUTRAL;
        StanceRules.ActRule rule = rules.act(act);
        boolean open = rule.open() && polarity == Polarity.AFFIRMED;
        List<Use> uses = uses(passage, mention);
        Stance side = base(act, rule, polarity, cue);
        for (Use use : uses)
            if (open || use.wording().firm() || use.effect() == Wording.Effect.REVERSE)
                side = apply(use, side, negated(use, uses));
        return side;
    }

    private Stance base(String act, StanceRules.ActRule rule, Polarity polarity, List<Word> cue) {
        return rules.cues().stream()
                .filter(special -> polarity == Polarity.AFFIRMED && special.act().equals(act))
                .filter(special -> cue.stream().anyMatch(word -> special.words().contains(word.stem())))
                .map(StanceRules.CueRule::affirmed)
                .findFirst()
                .orElse(rule.stance(polarity));
    }

    /** The farthest wording first: it holds of all that stands within its reach, the nearer ones too. */
    private List<Use> uses(List<Word> passage, Mention mention) {
        List<Use> uses = new ArrayList<>();
        for (int from = 0; from < passage.size(); from++)
            for (Wording wording : longestAt(from, passage)) {
                int to = from + wording.words().size();
                if (mention.positions().subSet(from, to).isEmpty()) use(wording, from, to, passage, mention).ifPresent(uses::add);
            }
        uses.sort(Comparator.comparingInt(Use::distance).reversed());
        return uses;
    }

    private List<Wording> longestAt(int from, List<Word> passage) {
        List<Wording> found = rules.wordings().stream().filter(wording -> wording.standsAt(from, passage)).toList();
        int longest = found.stream().mapToInt(wording -> wording.words().size()).max().orElse(0);
        return found.stream().filter(wording -> wording.words().size() == longest).toList();
    }

    private Optional<Use> use(Wording wording, int from, int to, List<Word> passage, Mention mention) {
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

    /** Whether the words at a position are said of the mention: an auxiliary stands between, and little else. */
    private boolean predicate(List<Word> passage, Mention mention, int position) {
        int last = Math.max(mention.head(), mention.positions().headSet(position).last());
        List<Word> between = passage.subList(last + 1, position);
        return between.size() <= PREDICATE_REACH
                && between.stream().anyMatch(word -> rules.auxiliaries().contains(word.text()));
    }

    private static boolean negated(Use use, List<Use> uses) {
        return uses.stream()
                .anyMatch(other -> other.effect() == Wording.Effect.REVERSE
                        && other.to() <= use.from()
                        && use.from() - other.to() < NEGATION_REACH);
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
