package dev.parley.extract;

import dev.parley.model.Polarity;

/**
 * A candidate that has been read: an attribution but for the report it stands in, its hearers, targets and date.
 *
 * @param reporting whether others may speak in its content
 */
record Draft(Candidate candidate, Reading reading, Polarity polarity, boolean reporting) {
    Draft withReading(Reading other, Polarity otherPolarity) {
        return new Draft(candidate, other, otherPolarity, reporting);
    }
}
