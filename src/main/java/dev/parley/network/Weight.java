package dev.parley.network;

import dev.parley.model.Network.Edge;
import java.util.List;

/** The value of a tie, and what of it speaks for and against. */
record Weight(double value, double positive, double negative) {
    /** Below this share of what lies on both sides, a difference is rounding. */
    private static final double ROUNDING = 1e-12;

    Weight {
        if (Math.abs(value) <= ROUNDING * (positive + negative)) value = 0;
    }

    Weight over(double divisor) {
        return new Weight(value / divisor, positive / divisor, negative / divisor);
    }

    /** Whether it makes a tie that the settings keep. */
    boolean ties(Settings settings) {
        double weight = settings.measure().aggregation() == Aggregation.SIGNED ? positive + negative : Math.abs(value);
        return weight > 0 && weight >= settings.minimumWeight();
    }

    Edge edge(String source, String target, Aggregation aggregation, List<String> statements, Days days) {
        return new Edge(
                source, target, Settings.name(aggregation), value, positive, negative, statements, days.spells(value));
    }
}
