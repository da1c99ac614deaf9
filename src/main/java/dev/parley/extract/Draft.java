package dev.parley.extract;

import dev.parley.model.Act;
import dev.parley.model.Polarity;
import java.util.Optional;

/**
 * A candidate that has been read: an attribution but for the report it stands in, its hearers, targets and date.
 *
 * @param reporting whether others may speak in its content
 * @param alternative the act that would do as well
 */
record Draft(Candidate candidate, Reading reading, Polarity polarity, boolean reporting, Optional<Act> alternative) {
    /** With the act of another, beside which the one it had would do as well. */
    Draft withReading(Reading other, Polarity otherPolarity) {
        Optional<Act> had = Optional.of(reading.act()).filter(act -> !act.equals(other.act()));
        return new Draft(candidate, other, otherPolarity, reporting, had);
    }
}
