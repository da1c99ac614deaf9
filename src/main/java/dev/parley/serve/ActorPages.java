package dev.parley.serve;

import dev.parley.graph.ActorFilter;
import dev.parley.graph.Catalogue;
import dev.parley.graph.Store;
import dev.parley.model.ActorKind;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /actors} and {@code /actor/ID}. */
@RestController
final class ActorPages {
    private final Catalogue catalogue;
    private final Store store;

    ActorPages(Catalogue catalogue, Store store) {
        this.catalogue = catalogue;
        this.store = store;
    }

    /** @param parameters {@code q}: words of the name; {@code kind}; {@code limit}, {@code after} */
    @GetMapping("/actors")
    ActorList actors(@RequestParam Map<String, String> parameters) {
        Asked asked = new Asked(parameters);
        Optional<ActorKind> kind = asked.constant("kind", ActorKind.class);
        ActorFilter filter = new ActorFilter(kind, asked.text("q"));
        return ActorList.of(asked, filter, catalogue.actors(filter, asked.paging()));
    }

    @GetMapping(
            path = "/actor/{id}",
            produces = {"text/html", "application/json"})
    ActorPage actor(@PathVariable String id) {
        return catalogue
                .actor(id)
                .map(view -> new ActorPage(view, store.iris().actor(id).getURI()))
                .orElseThrow(() -> RefusedRequest.unknown("actor", id));
    }
}
