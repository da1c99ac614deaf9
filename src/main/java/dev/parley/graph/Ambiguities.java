package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Finds the names in a store that leave open who is meant. */
final class Ambiguities {
    private final DatasetGraph dataset;
    private final Iris iris;
    private final List<Actor> actors;

    Ambiguities(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        actors = new Cast(dataset)
                .read().stream().filter(actor -> !actor.unnamed()).toList();
    }

    /** In order of name. */
    List<Ambiguity> read() {
        Map<String, Set<String>> bearers = new TreeMap<>();
        for (Actor actor : actors)
            Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                    .forEach(name -> bearers.computeIfAbsent(name, any -> new TreeSet<>())
                            .add(actor.id()));
        actors.stream().filter(Ambiguities::bare).forEach(actor -> namesakes(actor)
                .forEach(bearers.get(actor.name())::add));
        List<Ambiguity> found = new ArrayList<>();
        bearers.forEach((name, ids) -> {
            if (ids.size() > 1 || ids.stream().anyMatch(id -> isBare(id, name))) found.add(ambiguity(name, ids));
        });
        return found;
    }

    /** Known by one name in one document alone. */
    private static boolean bare(Actor actor) {
        return actor.kind() == ActorKind.PERSON
                && !actor.name().contains(" ")
                && actor.id().contains(".");
    }

    private boolean isBare(String id, String name) {
        return actors.stream()
                .anyMatch(actor -> actor.id().equals(id) && actor.name().equals(name) && bare(actor));
    }

    /** The persons whose full names end in a bare one. */
    private Stream<String> namesakes(Actor bare) {
        String end = " " + bare.name().toLowerCase(Locale.ROOT);
        return actors.stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .filter(actor -> actor.name().toLowerCase(Locale.ROOT).endsWith(end))
                .map(Actor::id);
    }

    private Ambiguity ambiguity(String name, Set<String> ids) {
        SortedMap<String, List<String>> documents = new TreeMap<>();
        ids.forEach(id -> documents.put(id, documents(iris.actor(id))));
        return new Ambiguity(name, documents);
    }

    /** Where an actor has a part in some statement. */
    private List<String> documents(Node actor) {
        Set<String> documents = new TreeSet<>();
        for (Node role : List.of(SOURCE, ADDRESSEE, TARGET, VIA))
            dataset.find(Node.ANY, Node.ANY, role, actor)
                    .forEachRemaining((Quad quad) -> documents.add(Iris.id(quad.getGraph())));
        return List.copyOf(documents);
    }
}
