package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.Span;
import dev.parley.model.StatementRow;
import dev.parley.model.StatementRow.Name;
import dev.parley.model.StatementRow.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Reads statements back as the rows that {@link StatementWriter} was given. */
final class StatementReader {
    private static final Comparator<Span> BY_PLACE = Comparator.naturalOrder();
    private static final Comparator<StatementRow> IN_ORDER = Comparator.comparing(StatementRow::document)
            .thenComparing(row -> row.cue().spans().get(0), BY_PLACE)
            .thenComparing(StatementRow::id);

    private final DatasetGraph dataset;
    private final Node authority;
    private final Map<Node, String> known = new HashMap<>();

    StatementReader(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.authority = iris.graph("actors");
    }

    /** The statements of a document's graph, or of all with {@link Node#ANY}: by document, then by place of the cue. */
    List<StatementRow> read(Node graph) {
        List<Quad> typed = new ArrayList<>();
        dataset.find(graph, Node.ANY, TYPE, STATEMENT).forEachRemaining(typed::add);
        return typed.stream()
                .map(quad -> row(quad.getGraph(), quad.getSubject()))
                .sorted(IN_ORDER)
                .toList();
    }

    StatementRow row(Node graph, Node statement) {
        Properties properties = Properties.of(dataset, graph, statement);
        return new StatementRow(
                Iris.id(statement),
                Iris.id(graph),
                phrase(graph, properties.first(SOURCE_WORDS)),
                phrase(graph, properties.first(CUE_WORDS)),
                phrase(graph, properties.first(CONTENT_WORDS)),
                phrase(graph, properties.first(EVIDENCE)),
                names(graph, statement, SOURCE, properties),
                names(graph, statement, ADDRESSEE, properties),
                names(graph, statement, TARGET, properties),
                names(graph, statement, VIA, properties),
                properties.first(REPORTED_IN).map(Iris::id),
                Iris.id(properties.one(ACT)),
                constant(POLARITIES, properties.one(POLARITY)),
                Boolean.parseBoolean(properties.text(CONDITIONAL)),
                constant(QUOTATIONS, properties.one(QUOTATION)),
                properties.first(SAID_ON).map(Node::getLiteralLexicalForm),
                properties.sides(),
                properties.text(FOUND_BY),
                properties.text(READ_BY),
                Double.parseDouble(properties.text(CONFIDENCE)),
                properties.first(ALTERNATIVE_ACT).map(Iris::id));
    }

    private Phrase phrase(Node graph, Optional<Node> passage) {
        return passage.map(
                        words -> new Phrase(Properties.of(dataset, graph, words).text(EXACT), Iris.spans(words)))
                .orElse(new Phrase("", List.of()));
    }

    /** In the order in which they were written, which is kept apart where there are several. */
    private List<Name> names(Node graph, Node statement, Node role, Properties properties) {
        List<Node> actors = properties.all(role);
        if (actors.isEmpty()) return List.of();
        Properties order = Properties.of(dataset, graph, Iris.order(statement, role.getLocalName()));
        List<Name> names = new ArrayList<>();
        for (int i = 1; order.first(RDF.li(i).asNode()).isPresent(); i++)
            names.add(name(graph, order.one(RDF.li(i).asNode())));
        return names.isEmpty()
                ? List.of(name(graph, actors.get(0)))
                : names.stream().distinct().toList(); // two may have been found to be one
    }

    private Name name(Node graph, Node actor) {
        String name = label(graph, actor)
                .orElseGet(() -> known.computeIfAbsent(
                        actor, other -> label(authority, other).orElse(Iris.id(other))));
        return new Name(Iris.id(actor), name);
    }

    private Optional<String> label(Node graph, Node actor) {
        List<Node> labels = new ArrayList<>();
        Iterator<Quad> quads = dataset.find(graph, actor, NAME, Node.ANY);
        quads.forEachRemaining(quad -> labels.add(quad.getObject()));
        return Properties.shown(labels);
    }
}
