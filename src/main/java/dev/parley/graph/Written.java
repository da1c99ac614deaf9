package dev.parley.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Quads as sorted lines of N-Quads, and back. */
final class Written {
    private Written() {}

    static String lines(Collection<Quad> quads) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        quads.forEach(dataset::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, dataset, Lang.NQUADS);
        return out.toString(StandardCharsets.UTF_8).lines().sorted().collect(Collectors.joining("\n", "", "\n"));
    }

    static List<Quad> quads(String lines) {
        DatasetGraph dataset = RDFParser.fromString(lines, Lang.NQUADS).build().toDatasetGraph();
        List<Quad> quads = new ArrayList<>();
        dataset.find().forEachRemaining(quads::add);
        return quads;
    }
}
