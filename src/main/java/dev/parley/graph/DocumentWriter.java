package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.Actor;
import dev.parley.model.Document;
import dev.parley.model.Issue;
import dev.parley.model.Statement;
import dev.parley.model.StatementRow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Writes a document's own graph: the article, its statements, and the actors that only it knows. */
final class DocumentWriter {
    private final Document document;
    private final Iris iris;
    private final NamedGraph graph;

    DocumentWriter(Document document, Iris iris) {
        this.document = document;
        this.iris = iris;
        this.graph = new NamedGraph(iris.document(document.id()));
    }

    /**
     * The graph of a document; statements without actors stay outside.
     *
     * @param issues that only this document knows
     * @param known whether the authority list has an actor of that IRI
     * @throws IllegalArgumentException when a statement is of another document, or two have one id
     */
    NamedGraph write(List<Statement> statements, List<Issue> issues, Predicate<Node> known) {
        List<Statement> held = statements.stream()
                .filter(statement -> !statement.actors().isEmpty())
                .toList();
        check(held);
        article();
        issues.forEach(this::issue);
        StatementWriter writer = new StatementWriter(graph, iris);
        List<StatementRow> rows = StatementRow.of(held, document);
        for (int i = 0; i < rows.size(); i++) {
            writer.write(rows.get(i), document.published());
            onBehalfOf(held.get(i));
            if (isFact(held.get(i))) writer.fact(rows.get(i));
        }
        Map<String, Actor> introduced = new TreeMap<>();
        held.stream()
                .flatMap(DocumentWriter::actors)
                .filter(actor -> !known.test(iris.actor(actor.id())))
                .forEach(actor -> introduced.put(actor.id(), actor));
        Predicate<String> there = id -> introduced.containsKey(id) || known.test(iris.actor(id));
        ActorWriter actors = new ActorWriter(graph, iris);
        introduced.values().forEach(actor -> actors.write(withoutUnknownPrincipal(actor, there)));
        return graph;
    }

    private void onBehalfOf(Statement statement) {
        statement
                .onBehalfOf()
                .forEach(actor -> graph.add(iris.statement(statement.id()), ON_BEHALF_OF, iris.actor(actor.id())));
    }

    /** "The chancellor's office" may speak for a chancellor who says nothing himself and so is not in the graph. */
    private static Actor withoutUnknownPrincipal(Actor actor, Predicate<String> there) {
        return actor.onBehalfOf().filter(there.negate()).isEmpty()
                ? actor
                : new Actor(
                        actor.id(),
                        actor.name(),
                        actor.kind(),
                        actor.aliases(),
                        actor.adjectives(),
                        actor.memberships(),
                        Optional.empty(),
                        actor.wikidata(),
                        actor.unnamed());
    }

    private void check(List<Statement> statements) {
        Set<String> ids = new HashSet<>();
        for (Statement statement : statements) {
            if (!statement.document().equals(document.id()))
                throw new IllegalArgumentException("statement " + statement.id() + " is of document "
                        + statement.document() + ", not of " + document.id());
            if (!ids.add(statement.id()))
                throw new IllegalArgumentException(
                        "document " + document.id() + " has two statements with id " + statement.id());
        }
    }

    private void article() {
        Node article = graph.name();
        graph.add(article, TYPE, ARTICLE);
        document.title().ifPresent(title -> graph.add(article, HEADLINE, Literals.text(title)));
        document.publisher().ifPresent(publisher -> graph.add(article, PUBLISHER, Literals.text(publisher)));
        document.authors().forEach(author -> graph.add(article, AUTHOR, Literals.text(author)));
        document.published().ifPresent(day -> graph.add(article, PUBLISHED, Literals.day(day)));
        document.uri().ifPresent(address -> graph.add(article, URL, Literals.address(address)));
    }

    private void issue(Issue issue) {
        Node node = iris.issue(issue.id());
        graph.add(node, TYPE, CONCEPT);
        graph.add(node, IN_SCHEME, iris.issue("scheme"));
        graph.add(node, NAME, Literals.english(issue.label()));
    }

    private static boolean isFact(Statement statement) {
        return statement.asserted()
                && !statement.attribution().conditional()
                && !statement.attribution().content().isEmpty();
    }

    private static Stream<Actor> actors(Statement statement) {
        return Stream.of(
                        statement.actors(),
                        statement.addressees(),
                        statement.targets(),
                        statement.via(),
                        statement.onBehalfOf())
                .flatMap(List::stream);
    }
}
