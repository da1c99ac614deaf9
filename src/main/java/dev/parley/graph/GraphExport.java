package dev.parley.graph;

import static java.util.Comparator.comparing;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** Writes the named graphs in an order that depends on what they hold and on nothing else. */
final class GraphExport {
    private static final Comparator<Node> BY_TERM = comparing(NodeFmtLib::strNT);
    private static final Comparator<Quad> BY_TRIPLE = comparing(Quad::getSubject, BY_TERM)
            .thenComparing(quad -> !quad.getPredicate().equals(Vocabulary.TYPE))
            .thenComparing(Quad::getPredicate, BY_TERM)
            .thenComparing(Quad::getObject, BY_TERM);

    private final DatasetGraph dataset;
    private final Iris iris;

    GraphExport(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    void write(GraphFormat format, OutputStream out) {
        switch (format) {
            case NQ -> lines(out);
            case TTL -> turtle(out);
            case TRIG -> trig(out);
            case JSONLD -> jsonLd(out);
        }
    }

    private void lines(OutputStream out) {
        quads().map(GraphExport::line).sorted().forEach(line -> TextTable.print(line, out));
    }

    private static String line(Quad quad) {
        return Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())
                        .map(NodeFmtLib::strNT)
                        .reduce("", (line, term) -> line + term + " ")
                + ".";
    }

    private void turtle(OutputStream out) {
        StreamRDF writer = start(RDFFormat.TURTLE_BLOCKS, out);
        quads().map(Quad::asTriple)
                .distinct()
                .map(triple -> Quad.create(Quad.defaultGraphNodeGenerated, triple))
                .sorted(BY_TRIPLE)
                .forEach(quad -> writer.triple(quad.asTriple()));
        writer.finish();
    }

    private void trig(OutputStream out) {
        StreamRDF writer = start(RDFFormat.TRIG_BLOCKS, out);
        sorted().forEach(writer::quad);
        writer.finish();
    }

    private StreamRDF start(RDFFormat format, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        writer.start();
        iris.prefixes().forEach(writer::prefix);
        return writer;
    }

    private void jsonLd(OutputStream out) {
        List<Quad> quads = sorted();
        // Jena's writer takes quads and prefixes from a dataset in the order in which it gives them.
        DatasetGraph ordered = new DatasetGraphWrapper(DatasetGraphFactory.create()) {
            @Override
            public Stream<Quad> stream() {
                return quads.stream();
            }
        };
        // Without a name of its own our namespace would be the default one, and act or content mean two things.
        iris.prefixes().forEach((prefix, namespace) -> ordered.prefixes()
                .add(prefix.isEmpty() ? "parley" : prefix, namespace));
        RDFDataMgr.write(out, ordered, RDFFormat.JSONLD11_PRETTY);
    }

    private List<Quad> sorted() {
        return quads().sorted(comparing(Quad::getGraph, BY_TERM).thenComparing(BY_TRIPLE))
                .toList();
    }

    private Stream<Quad> quads() {
        Node runs = iris.graph("runs");
        List<Quad> quads = new ArrayList<>();
        dataset.find().forEachRemaining(quad -> {
            if (!quad.getGraph().equals(runs)) quads.add(quad);
        });
        return quads.stream();
    }
}
