package dev.parley.serve;

import dev.parley.graph.ActorFilter;
import dev.parley.graph.Catalogue;
import dev.parley.graph.Store;
import dev.parley.model.ActorKind;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /actors} and {@code /actor/ID}. */
@RestController
final class ActorPages {
    private final Catalogue catalogue;
    private final Store store;
    private final Stamp stamp;

    ActorPages(Catalogue catalogue, Store store, Stamp stamp) {
        this.catalogue = catalogue;
        this.store = store;
        this.stamp = stamp;
    }

    @GetMapping("/actors")
    ResponseEntity<ActorList> actors(HttpServletRequest request) {
        Parameters parameters = Parameters.ofListForm(request, "kind", "name");
        ActorFilter filter = new ActorFilter(parameters.choice("kind", ActorKind.class), parameters.text("name"));
        return stamp.onPage(
                () -> catalogue.actors(filter, parameters.paging()),
                page -> new ActorList(page, filter, Turn.of("/actors", parameters, page, "kind", "name")));
    }

    @GetMapping(
            path = "/actor/{id}",
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<ActorPage> actor(@PathVariable String id, HttpServletRequest request) {
        Parameters.of(request);
        return stamp.on(() -> catalogue
                .actor(id)
                .map(view -> new ActorPage(view, store.iris().actor(id).getURI()))
                .orElseThrow(() -> ThingApi.unknown("actor", id)));
    }
}
