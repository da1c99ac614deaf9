package dev.parley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A name or an expression of time.
 *
 * @param type PERSON, ORGANIZATION, LOCATION, DATE, TIME, DURATION … as the annotator names them
 * @param value for times the normalized TIMEX3 value ("2025-03-18", "2025-W11", "2025-02"), where there is one
 */
public record Entity(Span span, String type, Optional<String> value) {
    public Entity {
        Objects.requireNonNull(span);
        Objects.requireNonNull(type);
        Objects.requireNonNull(value);
    }
}
