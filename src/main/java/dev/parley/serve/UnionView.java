package dev.parley.serve;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** A dataset whose default graph is the union of its named graphs. */
final class UnionView extends DatasetGraphWrapper implements DatasetGraphWrapperView {
    UnionView(DatasetGraph dataset) {
        super(dataset);
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createUnionGraph(getWrapped());
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return super.find(Quad.isDefaultGraph(graph) ? Quad.unionGraph : graph, subject, predicate, object);
    }
}
