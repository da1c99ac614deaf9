package dev.parley.graph;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Some triples, to be written in an order that depends on them alone.
 *
 * @param sorted by subject, type first, predicate, object; each once
 * @param prefixes namespace by prefix
 */
public record Triples(List<Triple> sorted, Map<String, String> prefixes) {
    /** How they are written. */
    public enum Form {
        TURTLE,
        JSON_LD,
        N_TRIPLES,
        RDF_XML
    }

    static Triples of(Collection<Triple> triples, Map<String, String> prefixes) {
        return new Triples(
                triples.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Triples::key))
                        .toList(),
                prefixes);
    }

    /** Writes them in UTF-8; the stream stays open. */
    public void write(Form form, OutputStream out) {
        switch (form) {
            case TURTLE -> lines(RDFFormat.TURTLE_BLOCKS, out);
            case N_TRIPLES -> lines(RDFFormat.NTRIPLES_UTF8, out);
            case JSON_LD -> jsonLd(out);
            case RDF_XML -> RDFDataMgr.write(out, graph(), RDFFormat.RDFXML_PLAIN);
        }
    }

    private void lines(RDFFormat format, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        writer.start();
        prefixes.forEach(writer::prefix);
        sorted.forEach(writer::triple);
        writer.finish();
    }

    private Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(prefixes);
        sorted.forEach(graph::add);
        return graph;
    }

    private void jsonLd(OutputStream out) {
        // Jena's writer takes quads and prefixes from a dataset in the order in which it gives them.
        DatasetGraph ordered = new DatasetGraphWrapper(DatasetGraphFactory.create()) {
            @Override
            public Stream<Quad> stream() {
                return sorted.stream().map(triple -> Quad.create(Quad.defaultGraphIRI, triple));
            }
        };
        // Without a name of its own our namespace would be the default one, and act or content mean two things.
        prefixes.forEach(
                (prefix, namespace) -> ordered.prefixes().add(prefix.isEmpty() ? "parley" : prefix, namespace));
        RDFDataMgr.write(out, ordered, RDFFormat.JSONLD11_PRETTY);
    }

    private static String key(Triple triple) {
        boolean type = triple.getPredicate().equals(Vocabulary.TYPE);
        return NodeFmtLib.strNT(triple.getSubject()) + "\n"
                + (type ? "" : NodeFmtLib.strNT(triple.getPredicate())) + "\n"
                + NodeFmtLib.strNT(triple.getObject());
    }
}
