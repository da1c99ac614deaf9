package dev.parley.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What we hold an attribution to mean: actors and issues in place of words.
 *
 * @param id made from the document's id and the spans of cue and content alone, so that a changed lexicon keeps it
 * @param document id of the document it stands in
 * @param actors who said or holds it; none where the text leaves it open
 * @param addressees to whom
 * @param targets whom it is about
 * @param via the outer sources, outermost first
 * @param reportedIn id of the outer statement, if the text reports it through one
 * @param stances the side taken, by issue id in order of id; neutral where it only concerns the issue
 * @param date when it was said: TIMEX3 day, month, week or {@code day/day}; empty where unknown
 * @param onBehalfOf for whom its actors speak on that day by what is known of them: bodies, states, persons; in order of id
 */
public record Statement(
        String id,
        String document,
        Attribution attribution,
        List<Actor> actors,
        List<Actor> addressees,
        List<Actor> targets,
        List<Actor> via,
        Optional<String> reportedIn,
        Map<String, Stance> stances,
        Optional<String> date,
        List<Actor> onBehalfOf) {
    public Statement {
        Objects.requireNonNull(id);
        Objects.requireNonNull(document);
        Objects.requireNonNull(attribution);
        actors = List.copyOf(actors);
        addressees = List.copyOf(addressees);
        targets = List.copyOf(targets);
        via = List.copyOf(via);
        stances = Collections.unmodifiableMap(new TreeMap<>(stances));
        onBehalfOf = List.copyOf(onBehalfOf);
    }

    /** One whose actors speak for themselves, as far as is known. */
    public Statement(
            String id,
            String document,
            Attribution attribution,
            List<Actor> actors,
            List<Actor> addressees,
            List<Actor> targets,
            List<Actor> via,
            Optional<String> reportedIn,
            Map<String, Stance> stances,
            Optional<String> date) {
        this(id, document, attribution, actors, addressees, targets, via, reportedIn, stances, date, List.of());
    }

    /** The same, said on behalf of others. */
    public Statement onBehalfOf(List<Actor> others) {
        return new Statement(
                id, document, attribution, actors, addressees, targets, via, reportedIn, stances, date, others);
    }

    /** Whether it may stand as a fact of its own: affirmed, and in the article's own voice. */
    public boolean asserted() {
        return attribution.polarity() == Polarity.AFFIRMED && via.isEmpty() && reportedIn.isEmpty();
    }
}
