package dev.parley.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** The result of a CONSTRUCT or DESCRIBE in memory, which refuses to grow beyond a limit. */
final class BoundedDataset extends DatasetGraphWrapper {
    private final int limit;
    private int size;

    BoundedDataset(int limit) {
        super(DatasetGraphFactory.create());
        this.limit = limit;
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    /** @throws QueryDeniedException when there are too many */
    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        if (contains(graph, subject, predicate, object)) return;
        if (++size > limit)
            throw new QueryDeniedException("The query gives more than " + limit
                    + " triples, and this server gives no more at once. Ask for less, page with LIMIT and OFFSET,"
                    + " or use SELECT, which has no such limit.");
        super.add(graph, subject, predicate, object);
    }
}
