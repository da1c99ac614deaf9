package dev.parley.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A role that an actor has in an organisation or state for some time.
 *
 * @param organization id of an actor
 * @param role as texts say it, lower case: "president", "foreign minister"
 * @param from first day, if known
 * @param until first day after it, if known
 */
public record Membership(String organization, String role, Optional<LocalDate> from, Optional<LocalDate> until) {
    public Membership {
        Objects.requireNonNull(organization);
        Objects.requireNonNull(role);
    }

    /** Whether it held on a day; a day that is not known is taken to be inside. */
    public boolean heldOn(Optional<LocalDate> day) {
        return day.isEmpty()
                || from.map(first -> !day.get().isBefore(first)).orElse(true)
                        && until.map(end -> day.get().isBefore(end)).orElse(true);
    }
}
