package dev.parley.serve;

import static dev.parley.serve.TriplesWriter.JSON_LD;
import static dev.parley.serve.TriplesWriter.N_TRIPLES;
import static dev.parley.serve.TriplesWriter.RDF_XML;
import static dev.parley.serve.TriplesWriter.TURTLE;

import dev.parley.graph.Descriptions;
import dev.parley.graph.QueryException;
import dev.parley.graph.Store;
import dev.parley.graph.Triples;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Node;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers at the addresses that the store's IRIs are, with what the graph says about each: the path after the base is the
 * path on this server. Those who rather read a page or the REST view get it at the same address; {@link Negotiation}
 * decides.
 */
@RestController
final class ResourceController {
    private final Store store;
    private final Descriptions descriptions;
    private final Stamp stamp;

    ResourceController(Store store, ServerSettings settings, Stamp stamp) {
        this.store = store;
        this.descriptions = new Descriptions(store, settings.triples());
        this.stamp = stamp;
    }

    @GetMapping(
            path = {"/actor/{id}", "/issue/{id}", "/document/{id}", "/statement/{id}", "/position/{id}"},
            produces = {TURTLE, JSON_LD, N_TRIPLES, RDF_XML})
    ResponseEntity<Triples> besideOthers(HttpServletRequest request) {
        return describe(request);
    }

    @GetMapping(
            path = {"/content/{id}", "/act/{id}", "/run/{id}", "/graph/{id}", "/ns"},
            produces = {TURTLE, JSON_LD, N_TRIPLES, RDF_XML, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<Triples> alone(HttpServletRequest request) {
        return describe(request);
    }

    private ResponseEntity<Triples> describe(HttpServletRequest request) {
        Parameters.of(request);
        Node thing = store.iris().at(request.getRequestURI().substring(1));
        return stamp.on(() -> description(thing));
    }

    private Triples description(Node thing) {
        try {
            return descriptions
                    .of(thing)
                    .orElseThrow(() -> new RefusedRequest(
                            HttpStatus.NOT_FOUND, "The graph says nothing about <" + thing.getURI() + ">."));
        } catch (QueryException tooMuch) {
            throw new RefusedRequest(HttpStatus.UNPROCESSABLE_CONTENT, tooMuch.getMessage());
        }
    }
}
