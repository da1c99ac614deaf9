package dev.parley.graph;

import dev.parley.model.Polarity;
import dev.parley.model.Span;
import dev.parley.model.Stance;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * What lists of statements are filtered, sorted and counted by: a statement without its words, so that all of a store fit
 * into memory.
 *
 * @param key sorts newest first, then by document and place of the cue
 * @param cue its first stretch, in code points
 * @param date when it was said, else when its document was published; TIMEX3
 * @param said whether that is when it was said
 * @param day the first day of that, where it has one
 * @param actors ids, and so are addressees, targets and via
 * @param sides by issue id
 */
record Card(
        Node graph,
        Node node,
        String key,
        String id,
        Span cue,
        Optional<String> date,
        boolean said,
        Optional<LocalDate> day,
        List<String> actors,
        List<String> addressees,
        List<String> targets,
        List<String> via,
        String act,
        Polarity polarity,
        Map<String, Stance> sides,
        String foundBy,
        double confidence,
        Optional<String> reportedIn) {
    Card {
        actors = List.copyOf(actors);
        addressees = List.copyOf(addressees);
        targets = List.copyOf(targets);
        via = List.copyOf(via);
        sides = Collections.unmodifiableMap(new TreeMap<>(sides));
    }

    /** Whether an actor has a part in it. */
    boolean names(String actor) {
        return actors.contains(actor) || addressees.contains(actor) || targets.contains(actor) || via.contains(actor);
    }

    /** Id of the document it stands in. */
    String document() {
        return Iris.id(graph);
    }
}
