package dev.parley;

import dev.parley.export.NetworkFormat;
import dev.parley.graph.GraphFormat;
import dev.parley.model.StatementRow;
import java.util.Optional;

/** The files that the graph can be written to: as RDF, or as a network. */
enum GraphFile {
    TTL(GraphFormat.TTL),
    TRIG(GraphFormat.TRIG),
    NQ(GraphFormat.NQ),
    JSONLD(GraphFormat.JSONLD),
    GEXF(NetworkFormat.GEXF),
    GEXF_DYNAMIC(NetworkFormat.GEXF_DYNAMIC),
    GRAPHML(NetworkFormat.GRAPHML),
    GRAPHML_MULTI(NetworkFormat.GRAPHML_MULTI),
    GRAPHML_YED(NetworkFormat.GRAPHML_YED),
    CSV_NODES(NetworkFormat.CSV_NODES),
    CSV_EDGES(NetworkFormat.CSV_EDGES),
    CYTOSCAPE(NetworkFormat.CYTOSCAPE);

    private final Optional<GraphFormat> rdf;
    private final Optional<NetworkFormat> network;

    GraphFile(GraphFormat rdf) {
        this.rdf = Optional.of(rdf);
        this.network = Optional.empty();
    }

    GraphFile(NetworkFormat network) {
        this.rdf = Optional.empty();
        this.network = Optional.of(network);
    }

    Optional<GraphFormat> rdf() {
        return rdf;
    }

    Optional<NetworkFormat> network() {
        return network;
    }

    /** As the user types it. */
    @Override
    public String toString() {
        return StatementRow.lower(this);
    }
}
