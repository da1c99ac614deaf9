package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Writes runs as {@code prov:Activity} and reads the last one back. */
final class Runs {
    private Runs() {}

    static void write(Run run, NamedGraph graph, Iris iris) {
        Node node = iris.run(run.started());
        graph.add(node, TYPE, RUN);
        graph.add(node, STARTED, Literals.second(run.started()));
        graph.add(node, ENDED, Literals.second(run.ended()));
        graph.add(node, PROGRAM_VERSION, Literals.text(run.program()));
        graph.add(node, MODEL_VERSION, Literals.text(run.model()));
        graph.add(node, LEXICON_VERSION, Literals.text(run.lexicon()));
        graph.add(node, ONTOLOGY_VERSION, Literals.text(run.ontology()));
        run.documents().forEach(document -> graph.add(node, GENERATED, iris.document(document)));
    }

    static Optional<Run> last(DatasetGraph dataset, Node graph) {
        return Iter.toList(dataset.find(graph, Node.ANY, TYPE, RUN)).stream()
                .map(Quad::getSubject)
                .map(node -> read(Properties.of(dataset, graph, node)))
                .max(Comparator.comparing(Run::started));
    }

    private static Run read(Properties properties) {
        return new Run(
                Instant.parse(properties.text(STARTED)),
                Instant.parse(properties.text(ENDED)),
                properties.text(PROGRAM_VERSION),
                properties.text(MODEL_VERSION),
                properties.text(LEXICON_VERSION),
                properties.text(ONTOLOGY_VERSION),
                properties.all(GENERATED).stream().map(Iris::id).toList());
    }
}
