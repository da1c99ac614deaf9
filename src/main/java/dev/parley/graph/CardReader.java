package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.Span;
import dev.parley.model.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Reads the cards of all statements. */
final class CardReader {
    private final DatasetGraph dataset;
    private final Map<Node, Optional<String>> published = new HashMap<>();
    // Thousands of statements have the same few actors, issues and acts.
    private final Map<Node, String> ids = new HashMap<>();

    CardReader(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The cards, in no order. */
    List<Card> read() {
        List<Quad> typed = new ArrayList<>();
        dataset.find(Node.ANY, Node.ANY, TYPE, STATEMENT).forEachRemaining(typed::add);
        return typed.stream()
                .map(quad -> card(quad.getGraph(), quad.getSubject()))
                .toList();
    }

    private Card card(Node graph, Node statement) {
        Properties properties = Properties.of(dataset, graph, statement);
        String id = Iris.id(statement);
        Optional<String> said = properties.first(SAID_ON).map(Node::getLiteralLexicalForm);
        Optional<String> date = said.or(() -> published(graph));
        Optional<LocalDate> day = date.flatMap(Timex::firstDay);
        Span cue = Iris.spans(properties.one(CUE_WORDS)).get(0);
        return new Card(
                graph,
                statement,
                Listing.key(Listing.newestFirst(day), Iris.id(graph), place(cue), id),
                id,
                cue,
                date,
                said.isPresent(),
                day,
                ids(properties, SOURCE),
                ids(properties, ADDRESSEE),
                ids(properties, TARGET),
                ids(properties, VIA),
                id(properties.one(ACT)),
                constant(POLARITIES, properties.one(POLARITY)),
                properties.sides(),
                properties.text(FOUND_BY).intern(),
                Double.parseDouble(properties.text(CONFIDENCE)),
                properties.first(REPORTED_IN).map(Iris::id));
    }

    private static String place(Span cue) {
        return String.format("%09d-%09d", cue.start(), cue.end());
    }

    private Optional<String> published(Node document) {
        return published.computeIfAbsent(
                document,
                node -> Properties.of(dataset, node, node).first(PUBLISHED).map(Node::getLiteralLexicalForm));
    }

    private List<String> ids(Properties properties, Node role) {
        return properties.all(role).stream().map(this::id).toList();
    }

    private String id(Node node) {
        return ids.computeIfAbsent(node, Iris::id);
    }
}
