package dev.parley.serve;

import static dev.parley.graph.Catalogue.Kind.ACTOR;
import static dev.parley.graph.Catalogue.Kind.ISSUE;

import dev.parley.graph.ActorFilter;
import dev.parley.graph.ActorRow;
import dev.parley.graph.ActorView;
import dev.parley.graph.Catalogue;
import dev.parley.graph.DocumentFilter;
import dev.parley.graph.DocumentRow;
import dev.parley.graph.DocumentView;
import dev.parley.graph.IssueFilter;
import dev.parley.graph.IssueRow;
import dev.parley.graph.IssueView;
import dev.parley.graph.Matrix;
import dev.parley.graph.Page;
import dev.parley.graph.PositionFilter;
import dev.parley.graph.PositionRow;
import dev.parley.model.ActorKind;
import dev.parley.model.Stance;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents, actors, issues and positions as JSON: lists with filters, and one of them with all that is known of it. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class ThingApi {
    private final Catalogue catalogue;
    private final Stamp stamp;

    ThingApi(Catalogue catalogue, Stamp stamp) {
        this.catalogue = catalogue;
        this.stamp = stamp;
    }

    @GetMapping("/api/documents")
    ResponseEntity<Page<DocumentRow>> documents(HttpServletRequest request) {
        Parameters parameters = Parameters.ofList(request, "publisher", "from", "to", "title");
        DocumentFilter filter = new DocumentFilter(
                parameters.text("publisher"), parameters.day("from"), parameters.day("to"), parameters.text("title"));
        return stamp.onPage(() -> catalogue.documents(filter, parameters.paging()));
    }

    @GetMapping("/api/documents/{id}")
    ResponseEntity<DocumentView> document(@PathVariable String id, HttpServletRequest request) {
        Parameters.of(request);
        return stamp.on(() -> catalogue.document(id).orElseThrow(() -> unknown("document", id)));
    }

    @GetMapping("/api/actors")
    ResponseEntity<Page<ActorRow>> actors(HttpServletRequest request) {
        Parameters parameters = Parameters.ofList(request, "kind", "name");
        ActorFilter filter = new ActorFilter(parameters.choice("kind", ActorKind.class), parameters.text("name"));
        return stamp.onPage(() -> catalogue.actors(filter, parameters.paging()));
    }

    @GetMapping("/api/actors/{id}")
    ResponseEntity<ActorView> actor(@PathVariable String id, HttpServletRequest request) {
        Parameters.of(request);
        return stamp.on(() -> catalogue.actor(id).orElseThrow(() -> unknown("actor", id)));
    }

    @GetMapping("/api/issues")
    ResponseEntity<Page<IssueRow>> issues(HttpServletRequest request) {
        Parameters parameters = Parameters.ofList(request, "label", "broader");
        IssueFilter filter = new IssueFilter(parameters.text("label"), parameters.id("broader", catalogue, ISSUE));
        return stamp.onPage(() -> catalogue.issues(filter, parameters.paging()));
    }

    @GetMapping("/api/issues/{id}")
    ResponseEntity<IssueView> issue(@PathVariable String id, HttpServletRequest request) {
        Parameters.of(request);
        return stamp.on(() -> catalogue.issue(id).orElseThrow(() -> unknown("issue", id)));
    }

    @GetMapping("/api/positions")
    ResponseEntity<Page<PositionRow>> positions(HttpServletRequest request) {
        Parameters parameters = Parameters.ofList(request, "actor", "issue", "stance");
        PositionFilter filter = new PositionFilter(
                parameters.id("actor", catalogue, ACTOR),
                parameters.id("issue", catalogue, ISSUE),
                parameters.choice("stance", Stance.class));
        return stamp.onPage(() -> catalogue.positions(filter, parameters.paging()));
    }

    /** At the position's own address, as those of the other things are at theirs. */
    @GetMapping("/position/{actor}:{issue}")
    ResponseEntity<PositionRow> position(@PathVariable String actor, @PathVariable String issue) {
        return stamp.on(
                () -> catalogue.position(actor, issue).orElseThrow(() -> unknown("position", actor + ":" + issue)));
    }

    @GetMapping("/api/matrix")
    ResponseEntity<Matrix> matrix(HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, "broader", "kind", "actors", "issues");
        Matrix.Scope scope = new Matrix.Scope(
                parameters.id("broader", catalogue, ISSUE),
                parameters.choice("kind", ActorKind.class),
                parameters.count("actors", 50, 1000),
                parameters.count("issues", 50, 1000));
        return stamp.on(() -> catalogue.matrix(scope));
    }

    static RefusedRequest unknown(String kind, String id) {
        return new RefusedRequest(HttpStatus.NOT_FOUND, "There is no " + kind + " '" + id + "'.");
    }
}
