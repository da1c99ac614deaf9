package dev.parley.extract;

import dev.parley.model.Polarity;

/**
 * A candidate with its reading.
 *
 * @param reporting whether others may speak in its content
 */
record Draft(Candidate candidate, Reading reading, Polarity polarity, boolean reporting) {
    Draft withReading(Reading other, Polarity otherPolarity) {
        return new Draft(candidate, other, otherPolarity, reporting);
    }
}
