package dev.parley.graph;

import static java.util.Comparator.comparing;

import java.io.OutputStream;
import java.util.ArrayList;
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
    /** A quad and what it is sorted by, which is dear to make. */
    private record Keyed(String key, Quad quad) {}

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
        sorted(quads().map(Quad::asTriple).distinct().map(triple -> Quad.create(Quad.defaultGraphIRI, triple)))
                .forEach(quad -> writer.triple(quad.asTriple()));
        writer.finish();
    }

    private void trig(OutputStream out) {
        StreamRDF writer = start(RDFFormat.TRIG_BLOCKS, out);
        sorted(quads()).forEach(writer::quad);
        writer.finish();
    }

    private StreamRDF start(RDFFormat format, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        writer.start();
        iris.prefixes().forEach(writer::prefix);
        return writer;
    }

    private void jsonLd(OutputStream out) {
        List<Quad> quads = sorted(quads()).toList();
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

    /** By graph, subject, predicate and object, but for the type of a subject, which comes first. */
    private static Stream<Quad> sorted(Stream<Quad> quads) {
        return quads.map(quad -> new Keyed(key(quad), quad))
                .sorted(comparing(Keyed::key))
                .map(Keyed::quad);
    }

    private static String key(Quad quad) {
        boolean type = quad.getPredicate().equals(Vocabulary.TYPE);
        return NodeFmtLib.strNT(quad.getGraph()) + "\n"
                + NodeFmtLib.strNT(quad.getSubject()) + "\n"
                + (type ? "" : NodeFmtLib.strNT(quad.getPredicate())) + "\n"
                + NodeFmtLib.strNT(quad.getObject());
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
