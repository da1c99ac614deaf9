package dev.parley.serve;

import java.util.Iterator;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.springframework.http.HttpStatus;

/** Fuseki's query operation, with a bound on what is held in memory and without results that were cut and do not say so. */
final class ReadOnlyQuery extends SPARQL_QueryDataset {
    private final ServerSettings settings;

    ReadOnlyQuery(ServerSettings settings) {
        this.settings = settings;
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String log) {
        try {
            if (query.isConstructType())
                return new QueryExecResult(execution.constructDataset(new BoundedDataset(settings.triples())));
            if (query.isDescribeType())
                return new QueryExecResult(
                        execution.describe(new BoundedDataset(settings.triples()).getDefaultGraph()));
            QueryExecResult result = super.executeQuery(action, execution, query, log);
            return result.isRowSet() ? new QueryExecResult(failingAloud(result.rowSet())) : result;
        } catch (QueryCancelledException tooLate) {
            throw outOfTime();
        }
    }

    /** Fuseki ends a result as if it were whole when time runs out between two rows; with this it fails instead. */
    private RowSet failingAloud(RowSet rows) {
        return RowSetStream.create(rows.getResultVars(), new Iterator<Binding>() {
            @Override
            public boolean hasNext() {
                try {
                    return rows.hasNext();
                } catch (QueryCancelledException tooLate) {
                    throw outOfTime();
                }
            }

            @Override
            public Binding next() {
                return rows.next();
            }
        });
    }

    private ActionErrorException outOfTime() {
        return new ActionErrorException(
                HttpStatus.SERVICE_UNAVAILABLE.value(),
                "The query took longer than " + settings.timeout().toMillis() / 1000.0
                        + " seconds and was stopped. Ask for less, or make it more specific.",
                null);
    }
}
