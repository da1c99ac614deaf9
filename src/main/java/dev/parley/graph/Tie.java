package dev.parley.graph;

import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Spell;
import dev.parley.model.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What ties two things in the graph's network: an act, a stance, or a part in a statement.
 *
 * @param stance none where the relation is no stance; a stance lasts from the first statement to the last, all else is of
 *     a day
 */
record Tie(Thing source, Thing target, String relation, Optional<Stance> stance) {
    static Tie of(Thing source, Thing target, String relation) {
        return new Tie(source, target, relation, Optional.empty());
    }

    static Tie of(Thing source, Thing target, Stance stance) {
        return new Tie(source, target, relation(stance), Optional.of(stance));
    }

    /** As the property of the vocabulary is called. */
    private static String relation(Stance stance) {
        return stance == Stance.MIXED ? "mixedOn" : Vocabulary.SIDES.get(stance).getLocalName();
    }

    /**
     * An edge that weighs as many statements as it rests on, below 0 for opposition.
     *
     * @param statements with the day of each, where it is known, in order of id
     */
    Edge edge(Function<Thing, String> id, SortedMap<String, Optional<LocalDate>> statements) {
        int count = statements.size();
        boolean against = stance.equals(Optional.of(Stance.OPPOSE));
        return new Edge(
                id.apply(source),
                id.apply(target),
                relation,
                against ? -count : count,
                against ? 0 : count,
                against ? count : 0,
                List.copyOf(statements.keySet()),
                spells(statements, against ? -1 : 1));
    }

    private List<Spell> spells(Map<String, Optional<LocalDate>> statements, int sign) {
        TreeMap<LocalDate, Integer> byDay = new TreeMap<>();
        statements.values().forEach(day -> day.ifPresent(it -> byDay.merge(it, 1, Integer::sum)));
        if (byDay.isEmpty()) return List.of();
        if (stance.isPresent()) return List.of(new Spell(byDay.firstKey(), byDay.lastKey(), sign * statements.size()));
        List<Spell> spells = new ArrayList<>();
        byDay.forEach((day, count) -> spells.add(new Spell(day, day, sign * count)));
        return spells;
    }
}
