package dev.parley.network;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement with its values. A statement that takes several sides makes several events, which stand together; it is counted once
 * for each value.
 *
 * @param statement id of the statement
 * @param document id of the document
 * @param time when it was said or published, if known
 * @param confidence in 0..1
 * @param values by name of the variable; a variable without a value is left out, none is the empty string
 */
public record Event(
        String statement,
        String document,
        Optional<LocalDateTime> time,
        double confidence,
        Map<String, List<String>> values) {
    public Event {
        Objects.requireNonNull(statement);
        Objects.requireNonNull(document);
        Objects.requireNonNull(time);
        if (!(confidence >= 0 && confidence <= 1))
            throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
        values = Map.copyOf(values);
    }

    List<String> of(Variable variable) {
        return values.getOrDefault(variable.name(), List.of());
    }
}
