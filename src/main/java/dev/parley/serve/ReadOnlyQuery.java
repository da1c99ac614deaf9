package dev.parley.serve;

import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.springframework.http.HttpStatus;

/** Fuseki's query operation, with a bound on what is held in memory and without results that were cut and do not say so. */
final class ReadOnlyQuery extends SPARQL_QueryDataset {
    private final ServerSettings settings;
    private final RunningQueries running;
    // A result held in memory, and above all written as JSON-LD, is so big that there is room for one at a time.
    private final ReentrantLock memory = new ReentrantLock(true);

    ReadOnlyQuery(ServerSettings settings, RunningQueries running) {
        this.settings = settings;
        this.running = running;
    }

    @Override
    protected void execute(String query, HttpAction action) {
        try {
            super.execute(query, action);
        } finally {
            running.end(action.getRequest());
        }
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String log) {
        running.begin(action.getRequest(), execution);
        try {
            if (query.isConstructType() || query.isDescribeType()) return inMemory(execution, query);
            QueryExecResult result = super.executeQuery(action, execution, query, log);
            return result.isRowSet() ? new QueryExecResult(failingAloud(result.rowSet())) : result;
        } catch (QueryCancelledException tooLate) {
            throw outOfTime();
        }
    }

    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        try {
            super.sendResults(action, result, prologue);
        } finally {
            if (memory.isHeldByCurrentThread()) memory.unlock();
        }
    }

    /** The triples of a CONSTRUCT or DESCRIBE, with the memory for them taken until they are sent. */
    private QueryExecResult inMemory(QueryExec execution, Query query) {
        takeMemory();
        boolean made = false;
        try {
            BoundedDataset triples = new BoundedDataset(settings.triples());
            QueryExecResult result = query.isConstructType()
                    ? new QueryExecResult(execution.constructDataset(triples))
                    : new QueryExecResult(execution.describe(triples.getDefaultGraph()));
            made = true;
            return result;
        } finally {
            if (!made) memory.unlock();
        }
    }

    private void takeMemory() {
        try {
            if (memory.tryLock(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw unavailable("Other queries with CONSTRUCT or DESCRIBE are running. Try again in a few seconds.");
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
        return unavailable("The query ran out of time and was stopped. No query here may take longer than "
                + settings.timeout().toMillis() / 1000.0 + " seconds. Ask for less, or be more specific.");
    }

    private static ActionErrorException unavailable(String message) {
        return new ActionErrorException(HttpStatus.SERVICE_UNAVAILABLE.value(), message, null);
    }
}
