package dev.parley.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The queries that run under a name that their client gave them, so that it can stop them: a server hears of a closed
 * connection only when it writes to it.
 */
final class RunningQueries {
    /** Header of a request to the endpoint: a name that nobody else can guess. */
    static final String NAME = "Query-Id";

    private final Map<String, QueryExec> running = new ConcurrentHashMap<>();

    void begin(HttpServletRequest request, QueryExec execution) {
        name(request).ifPresent(name -> running.put(name, execution));
    }

    void end(HttpServletRequest request) {
        name(request).ifPresent(running::remove);
    }

    /** Stops a query. Returns whether it was running. */
    boolean stop(String name) {
        QueryExec execution = running.remove(name);
        if (execution == null) return false;
        execution.abort();
        return true;
    }

    private static Optional<String> name(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(NAME));
    }
}
