package dev.parley.export;

import dev.parley.model.Network;
import dev.parley.model.StatementRow;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The files that a network can be written to. Nodes have the same ids in all of them (edges too, where a format gives
 * ids to edges), and the same network gives the same bytes.
 *
 * <p>Where a format has several kinds of figures, {@code weight} is above 0 and {@code value} has the sign; Pajek, DL and
 * the matrix hold one figure for a tie, and that is the value.
 */
public enum NetworkFormat {
    GEXF("gexf", "application/gexf+xml", new GexfWriter(Time.STATIC)),
    GEXF_DYNAMIC("gexf", "application/gexf+xml", new GexfWriter(Time.DYNAMIC)),
    GRAPHML("graphml", "application/graphml+xml", new Merged(new GraphmlWriter(GraphmlWriter.Dialect.COMMON))),
    GRAPHML_MULTI("graphml", "application/graphml+xml", new GraphmlWriter(GraphmlWriter.Dialect.COMMON)),
    GRAPHML_YED("graphml", "application/graphml+xml", new GraphmlWriter(GraphmlWriter.Dialect.YED)),
    CSV_NODES("csv", "text/csv", new NodeTable()),
    CSV_EDGES("csv", "text/csv", new EdgeTable()),
    CSV_MATRIX("csv", "text/csv", new MatrixTable()),
    PAJEK("net", "text/plain", new Merged(new PajekWriter())),
    DL("dl", "text/plain", new Merged(new DlWriter())),
    DOT("dot", "text/vnd.graphviz", new DotWriter()),
    CYTOSCAPE("cyjs", "application/json", new CytoscapeWriter());

    private final String extension;
    private final String mediaType;
    private final NetworkWriter writer;

    NetworkFormat(String extension, String mediaType, NetworkWriter writer) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** What the names of such files end in, without the dot: by it other programs know what they have before them. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * Writes a network in UTF-8; the stream stays open. A network without nodes gives a valid file without nodes.
     *
     * @throws IOException when the stream takes no more
     */
    public void write(Network network, OutputStream out) throws IOException {
        writer.write(Tidied.of(network), out);
    }

    /** As the user types it: lower case with hyphens. */
    @Override
    public String toString() {
        return StatementRow.lower(this);
    }
}
