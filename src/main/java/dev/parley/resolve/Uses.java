package dev.parley.resolve;

import dev.parley.resolve.Wording.Effect;
import dev.parley.resolve.Wording.Reach;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the wordings of a passage that act on the issue that a mention in it names. */
final class Uses {
    /** So many words of its own clause may stand between a mention and what is said of it. */
    private static final int PREDICATE_REACH = 6;
    /** And so many where an auxiliary stands right before it: "the levy on ships from outside the union would be dropped". */
    private static final int LONG_REACH = 16;

    private static final Set<String> DASHES = Set.of("—", "–", "--");

    private final StanceRules rules;
    private final List<Word> passage;
    private final IssueMention mention;

    Uses(StanceRules rules, List<Word> passage, IssueMention mention) {
        this.rules = rules;
        this.passage = passage;
        this.mention = mention;
    }

    /**
     * A wording where it stands and what it does to the mention.
     *
     * @param from inclusive, in words
     * @param to exclusive
     * @param ahead whether it stands before what it acts on
     * @param again whether it acts on a pronoun that stands for the mention
     */
    record Use(Wording wording, int from, int to, Effect effect, int distance, boolean ahead, boolean again) {}

    /** The farthest first: it holds of all that stands within its reach, the nearer ones too. */
    List<Use> find() {
        List<Use> uses = new ArrayList<>();
        int from = 0;
        while (from < passage.size()) {
            int start = from;
            Optional<Wording> found = rules.wordings().stream()
                    .filter(wording -> wording.standsAt(start, passage))
                    .max(Comparator.comparingInt(wording -> wording.words().size()));
            int end = start + found.map(wording -> wording.words().size()).orElse(1);
            if (mention.positions().subSet(start, end).isEmpty())
                found.flatMap(wording -> direct(wording, start, end).or(() -> again(wording, start, end)))
                        .ifPresent(uses::add);
            from = end;
        }
        uses.sort(Comparator.comparingInt(Use::distance).reversed());
        return uses;
    }

    private Optional<Use> direct(Wording wording, int from, int to) {
        int first = mention.positions().first();
        int last = mention.positions().last();
        boolean inside = first < from && to <= last && wording.turnsWhatStandsAround();
        if (to <= mention.head() || inside)
            return wording.after()
                    .filter(effect -> inside || connected(to, mention.head(), wording))
                    .map(effect -> new Use(wording, from, to, effect, Math.abs(mention.head() - to), true, false));
        return wording.before()
                .filter(effect -> connected(mention.head() + 1, from, wording))
                .filter(effect -> effect != Effect.REVERSE || predicate(from))
                .map(effect -> new Use(wording, from, to, effect, from - mention.head(), false, false));
    }

    /** A judgement on "it" or "this" in a later clause is one on what was named before. */
    private Optional<Use> again(Wording wording, int from, int to) {
        return IntStream.range(mention.positions().last() + 1, passage.size())
                .filter(place -> rules.again().contains(passage.get(place).text()))
                .filter(place ->
                        IntStream.range(mention.positions().last() + 1, place).anyMatch(this::divides))
                .boxed()
                .flatMap(place -> again(wording, from, to, place).stream())
                .findFirst();
    }

    private Optional<Use> again(Wording wording, int from, int to, int place) {
        boolean ahead = to <= place;
        return (ahead ? wording.after() : wording.before())
                .filter(effect ->
                        ahead ? connected(to, place, wording) : place < from && connected(place + 1, from, wording))
                .map(effect -> new Use(wording, from, to, effect, from - mention.head(), ahead, true));
    }

    private boolean connected(int from, int to, Wording wording) {
        if (wording.reach() == Reach.SENTENCE) return true;
        for (int i = from; i < to; i++) {
            if (wording.reach() == Reach.PHRASE && passage.get(i).text().equals(",")) return false;
            if (divides(i) && !(dash(i) && paired(from, to))) return false;
        }
        return true;
    }

    private boolean divides(int at) {
        return rules.dividers().stream().anyMatch(words -> Wording.stands(words, at, passage));
    }

    private boolean dash(int at) {
        return DASHES.contains(passage.get(at).text());
    }

    /** Two dashes put something in brackets; one divides. */
    private boolean paired(int from, int to) {
        return IntStream.range(from, to).filter(this::dash).count() % 2 == 0;
    }

    /** Whether the words at a position are said of the mention: at once, or after an auxiliary and little else. */
    private boolean predicate(int position) {
        int last =
                Math.max(mention.head(), mention.positions().headSet(position).last());
        List<Word> between = passage.subList(last + 1, position);
        if (between.isEmpty()) return true;
        boolean right = auxiliary(between.get(between.size() - 1));
        return between.size() <= (right ? LONG_REACH : PREDICATE_REACH)
                && between.stream().anyMatch(this::auxiliary);
    }

    private boolean auxiliary(Word word) {
        return rules.auxiliaries().contains(word.text());
    }
}
