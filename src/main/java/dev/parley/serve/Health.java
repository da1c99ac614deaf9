package dev.parley.serve;

import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the store answers. */
@RestController
final class Health {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);
    private static final Query ANYTHING = QueryFactory.create("ASK { ?s ?p ?o }");

    private final Readable readable;

    Health(Readable readable) {
        this.readable = readable;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, Object>> health() {
        try {
            boolean filled = readable.ask(ANYTHING, QueryExec::ask);
            return ResponseEntity.ok(Map.of("status", "UP", "store", filled ? "filled" : "empty"));
        } catch (RuntimeException failure) {
            // Whatever broke the store, the one who asks has to hear it as an answer.
            LOG.warn("The store does not answer", failure);
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(Map.of("status", "DOWN"));
        }
    }
}
