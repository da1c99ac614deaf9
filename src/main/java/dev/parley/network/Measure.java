package dev.parley.network;

import java.util.Objects;
import java.util.Optional;

/** How the statements of a tie make its value. */
public record Measure(Optional<Qualifier> qualifier, Aggregation aggregation, Normalization normalization) {
    /** The number of statements, or for one-mode networks the number of pairs of them. */
    public static final Measure COUNT = new Measure(Optional.empty(), Aggregation.IGNORE, Normalization.NO);

    public Measure {
        Objects.requireNonNull(qualifier);
        Objects.requireNonNull(aggregation);
        Objects.requireNonNull(normalization);
        if (qualifier.isEmpty() && aggregation != Aggregation.IGNORE)
            throw new RefusedSettings(Settings.name(aggregation)
                    + " compares the values of a qualifier, and none is named; name one, or use ignore");
    }

    boolean ignores() {
        return aggregation == Aggregation.IGNORE;
    }

    boolean nominal() {
        return qualifier.isPresent() && !qualifier.get().numeric();
    }
}
