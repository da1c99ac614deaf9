package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.StatementRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Finds what a person means who names an actor, an issue, an act, an article or a publisher of the store. */
final class Lookup {
    /** Something that can be meant, with its names; the one to show comes first. */
    private record Named(Node node, String id, List<String> names) {
        String shown() {
            return names.isEmpty() || names.get(0).equals(id) ? id : names.get(0) + " (" + id + ")";
        }

        boolean has(Predicate<String> likeness) {
            return names.stream().anyMatch(likeness);
        }
    }

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Question.Parameter parameter;

    Lookup(DatasetGraph dataset, Iris iris, Question.Parameter parameter) {
        this.dataset = dataset;
        this.iris = iris;
        this.parameter = parameter;
    }

    /**
     * What {@link Question#bind} takes: the IRI of what is meant, or the spelling of the store.
     *
     * @throws QueryException when nothing or more than one thing is meant
     */
    String find(String value) {
        return switch (parameter.kind()) {
            case ACTOR ->
                named(value, iris.actor(""), List.of(NAME, OTHER_NAME)).getURI();
            case ISSUE ->
                named(value, iris.issue(""), List.of(NAME, OTHER_NAME)).getURI();
            case ACT -> named(value, Iris.act(""), List.of(NAME)).getURI();
            case DOCUMENT -> named(value, iris.document(""), List.of(HEADLINE)).getURI();
            case OUTLET -> outlet(value);
            default -> value;
        };
    }

    private String outlet(String value) {
        Map<String, Named> outlets = new TreeMap<>();
        dataset.find(Node.ANY, Node.ANY, PUBLISHER, Node.ANY).forEachRemaining(quad -> {
            String name = quad.getObject().getLiteralLexicalForm();
            outlets.put(name, new Named(quad.getObject(), name, List.of(name)));
        });
        return meant(value, List.copyOf(outlets.values())).node().getLiteralLexicalForm();
    }

    private Node named(String value, Node space, List<Node> properties) {
        String id = value.startsWith(word() + ":") ? value.substring(word().length() + 1) : value;
        Node given = Argument.isIri(id) ? NodeFactory.createURI(id) : Argument.node(parameter, id, iris);
        boolean known = given.getURI().startsWith(space.getURI()) && dataset.contains(Node.ANY, given, TYPE, Node.ANY);
        if (known) return given;
        return meant(id, all(space.getURI(), properties)).node();
    }

    private List<Named> all(String space, List<Node> properties) {
        Map<String, Named> all = new TreeMap<>();
        for (Node property : properties)
            dataset.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                Node subject = quad.getSubject();
                if (!subject.isURI() || !subject.getURI().startsWith(space)) return;
                Named named = all.computeIfAbsent(
                        subject.getURI(), key -> new Named(subject, Iris.id(subject), new ArrayList<>()));
                if (quad.getObject().isLiteral())
                    named.names().add(quad.getObject().getLiteralLexicalForm());
            });
        return List.copyOf(all.values());
    }

    /** The whole name before the end of one, what is spoken of before what is only known. */
    private Named meant(String value, List<Named> all) {
        Likeness likeness = Likeness.of(value);
        List<Predicate<Named>> ways = List.of(
                named -> likeness.equals(named.id()),
                named -> !named.names().isEmpty()
                        && likeness.equals(named.names().get(0)),
                named -> named.has(likeness::equals),
                named -> named.has(likeness::ends));
        for (Predicate<Named> way : ways) {
            List<Named> found = spokenOf(all.stream().filter(way).toList());
            if (found.size() == 1) return found.get(0);
            if (found.size() > 1) throw new QueryException(word() + " '" + value + "' may be " + shown(found, " or "));
        }
        throw unknown(value, likeness, all);
    }

    private List<Named> spokenOf(List<Named> found) {
        List<Named> spokenOf = found.stream()
                .filter(named -> dataset.contains(Node.ANY, Node.ANY, SOURCE, named.node())
                        || dataset.contains(Node.ANY, Node.ANY, ABOUT, named.node()))
                .toList();
        return spokenOf.isEmpty() ? found : spokenOf;
    }

    private QueryException unknown(String value, Likeness likeness, List<Named> all) {
        Map<String, Named> byName = new TreeMap<>(Comparator.naturalOrder());
        all.forEach(named -> {
            byName.putIfAbsent(named.id(), named);
            named.names().forEach(name -> byName.putIfAbsent(name, named));
        });
        List<Named> near = likeness.best(byName.keySet()).stream()
                .map(byName::get)
                .distinct()
                .toList();
        Optional<String> hint =
                near.isEmpty() ? Optional.empty() : Optional.of("; did you mean " + shown(near, " or ") + "?");
        return new QueryException("the store knows no " + word() + " '" + value + "'" + hint.orElse(""));
    }

    private static String shown(List<Named> named, String between) {
        return String.join(between, named.stream().map(Named::shown).limit(5).toList());
    }

    private String word() {
        return StatementRow.lower(parameter.kind());
    }
}
