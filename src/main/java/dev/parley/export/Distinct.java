package dev.parley.export;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Gives out names that differ, in the order in which they are asked for. */
final class Distinct {
    private final Set<String> taken = new HashSet<>();
    private final UnaryOperator<String> sameness;

    /** @param sameness maps names to one where they count as the same: {@link UnaryOperator#identity()}, lower case … */
    Distinct(UnaryOperator<String> sameness) {
        this.sameness = sameness;
    }

    /** The name itself where it is free, else with the first number that makes it so. */
    String name(String name) {
        String candidate = name;
        for (int i = 2; !taken.add(sameness.apply(candidate)); i++) candidate = name + "_" + i;
        return candidate;
    }
}
