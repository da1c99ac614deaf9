package dev.parley.serve;

import java.util.function.Function;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

/**
 * A dataset as queries may read it: its default graph is the union of the named graphs, nothing is fetched from
 * elsewhere, and every query ends in time.
 *
 * @param context the settings of each query that state these limits
 */
record Readable(DatasetGraph dataset, Context context) {
    static Readable of(DatasetGraph dataset, ServerSettings settings) {
        Context context = new Context();
        context.set(ARQ.queryTimeout, Long.toString(settings.timeout().toMillis()));
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.enablePropertyFunctions, false);
        context.set(ARQConstants.sysOptimizerFactory, Safeguard.OPTIMIZER);
        context.set(TDB2.symUnionDefaultGraph, true);
        return new Readable(dataset, context);
    }

    /** Asks a query in a transaction of its own and hands its execution to {@code answer}. */
    <T> T ask(Query query, Function<QueryExec, T> answer) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = QueryExec.newBuilder()
                    .dataset(dataset)
                    .query(query)
                    .context(context.copy())
                    .build()) {
                return answer.apply(execution);
            }
        });
    }
}
