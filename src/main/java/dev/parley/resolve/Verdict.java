package dev.parley.resolve;

import dev.parley.model.Stance;
import dev.parley.model.StanceEvent;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What several sides, taken at about the same time, come to. Every act weighs once, however often it is told; one that is known
 * only through another weighs half. A side that has three quarters of the weight holds; else a condition does; else for and
 * against is mixed.
 */
record Verdict(Stance stance, double confidence) {
    private static final double PREVAILS = 0.75;
    private static final double TOLD = 0.5;

    /** @param representatives of the statements that tell an act told before */
    static Verdict of(Collection<StanceEvent> events, Map<String, String> representatives) {
        Map<Stance, Map<String, Double>> acts = new EnumMap<>(Stance.class);
        Map<String, Double> doubts = new HashMap<>();
        for (StanceEvent event : events) {
            String act = representatives.getOrDefault(event.statement(), event.statement());
            double weight = event.told() ? TOLD : 1;
            acts.computeIfAbsent(event.stance(), none -> new TreeMap<>()).merge(act, weight, Math::max);
            doubts.merge(event.stance() + act, 1 - weight * event.confidence(), Math::min);
        }
        Stance stance = stance(acts);
        double share = stance == Stance.MIXED ? 1 : weight(acts, stance) / weight(acts);
        double doubt = acts.entrySet().stream()
                .filter(side -> stance == Stance.MIXED || side.getKey() == stance)
                .flatMap(side -> side.getValue().keySet().stream().map(act -> side.getKey() + act))
                .sorted()
                .mapToDouble(doubts::get)
                .reduce(1, (one, other) -> one * other);
        return new Verdict(stance, Math.round(1000 * share * (1 - doubt)) / 1000.0);
    }

    private static Stance stance(Map<Stance, Map<String, Double>> acts) {
        if (acts.size() == 1) return acts.keySet().iterator().next();
        for (Stance side : List.of(Stance.SUPPORT, Stance.OPPOSE))
            if (weight(acts, side) >= PREVAILS * weight(acts)) return side;
        return acts.containsKey(Stance.CONDITIONAL) ? Stance.CONDITIONAL : Stance.MIXED;
    }

    private static double weight(Map<Stance, Map<String, Double>> acts) {
        return acts.keySet().stream().mapToDouble(side -> weight(acts, side)).sum();
    }

    private static double weight(Map<Stance, Map<String, Double>> acts, Stance side) {
        return acts.getOrDefault(side, Map.of()).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
