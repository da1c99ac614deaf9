package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;
import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Describes what a store holds in the words of VoID and DCAT: how much of what, by which publishers, and for each class its
 * properties with what they lead to, from which query editors complete. It reads every quad of the corpus.
 */
final class DatasetWriter {
    private static final String RIGHTS =
            "The texts belong to their publishers. What was read in them (statements, actors,"
                    + " positions) quotes single sentences as evidence.";

    private final DatasetGraph dataset;
    private final Iris iris;
    private final NamedGraph graph;
    private final Names names;

    DatasetWriter(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        graph = new NamedGraph(iris.graph("dataset"));
        names = new Names(iris.prefixes());
    }

    /** The runs have times, and what asks or describes a corpus is not the corpus. */
    NamedGraph write() {
        Uses uses = new Uses(dataset, Set.of(graph.name(), iris.graph("runs"), iris.graph("questions"))).count();
        Statistics statistics = new Inventory(dataset, iris).statistics();
        Node itself = iris.dataset();
        head(itself, statistics);
        graph.add(itself, TRIPLES, Literals.whole(uses.triples()));
        graph.add(itself, CLASSES, Literals.whole(uses.entities().size()));
        uses.entities().forEach((type, count) -> {
            Node partition = part(type);
            graph.add(itself, CLASS_PARTITION, partition);
            graph.add(partition, VOID_CLASS, Uses.iri(type));
            graph.add(partition, ENTITIES, Literals.whole(count));
            uses.byClass().get(type).forEach((property, use) -> property(partition, type, property, use));
        });
        return graph;
    }

    private void head(Node itself, Statistics statistics) {
        graph.add(itself, TYPE, VOID_DATASET);
        graph.add(itself, TYPE, DCAT_DATASET);
        graph.add(
                itself,
                TITLE,
                Literals.english("Actors, statements and positions of %d articles".formatted(statistics.documents())));
        graph.add(itself, RIGHTS_NOTE, Literals.english(RIGHTS));
        graph.add(itself, ENDPOINT, Uses.iri(iris.base() + "sparql"));
        graph.add(itself, URI_SPACE, Literals.text(iris.base()));
        graph.add(itself, VOCABULARY, Uses.iri(Iris.TERMS));
        graph.add(itself, DOCUMENTS, Literals.whole(statistics.documents()));
        statistics
                .first()
                .flatMap(Period::of)
                .ifPresent(period -> graph.add(itself, START_DATE, Literals.day(period.first())));
        statistics
                .last()
                .flatMap(Period::of)
                .ifPresent(period -> graph.add(itself, END_DATE, Literals.day(period.last())));
        statistics.outlets().forEach(outlet -> outlet(itself, outlet));
    }

    private void outlet(Node itself, Statistics.Outlet outlet) {
        Node subset = iris.subset(outlet.name());
        graph.add(itself, SUBSET, subset);
        graph.add(subset, TYPE, VOID_DATASET);
        graph.add(subset, TITLE, Literals.text(outlet.name()));
        graph.add(subset, DOCUMENTS, Literals.whole(outlet.documents()));
        Node statements = NodeFactory.createURI(subset.getURI() + ":statements");
        graph.add(subset, CLASS_PARTITION, statements);
        graph.add(statements, VOID_CLASS, STATEMENT);
        graph.add(statements, ENTITIES, Literals.whole(outlet.statements()));
    }

    private void property(Node partition, String type, String property, Uses.Use use) {
        Node node = part(type, property);
        graph.add(partition, PROPERTY_PARTITION, node);
        graph.add(node, VOID_PROPERTY, Uses.iri(property));
        graph.add(node, TRIPLES, Literals.whole(use.triples));
        for (String reached : use.classes) {
            Node range = part(type, property, reached);
            graph.add(node, CLASS_PARTITION, range);
            graph.add(range, VOID_CLASS, Uses.iri(reached));
        }
        for (String datatype : use.datatypes) {
            Node range = part(type, property, datatype);
            graph.add(node, DATATYPE_PARTITION, range);
            graph.add(range, VOID_DATATYPE, Uses.iri(datatype));
        }
    }

    /** A node of the graph, named after terms by their short names. */
    private Node part(String... terms) {
        String name = Stream.of(terms)
                .map(term -> names.shortened(Uses.iri(term)).replace("#", "%23"))
                .collect(joining("/"));
        return NodeFactory.createURI(graph.name().getURI() + "#" + name);
    }
}
