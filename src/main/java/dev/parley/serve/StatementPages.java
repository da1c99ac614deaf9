package dev.parley.serve;

import dev.parley.graph.Catalogue;
import dev.parley.graph.Store;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /statements} and {@code /statement/ID}. */
@RestController
final class StatementPages {
    private final Catalogue catalogue;
    private final Store store;

    StatementPages(Catalogue catalogue, Store store) {
        this.catalogue = catalogue;
        this.store = store;
    }

    /** @param parameters those of {@link Asked#statements}; {@code limit}, {@code after} */
    @GetMapping("/statements")
    StatementList statements(@RequestParam Map<String, String> parameters) {
        Asked asked = new Asked(parameters);
        return StatementList.of(asked, catalogue.statements(asked.statements(), asked.paging()), catalogue);
    }

    @GetMapping(
            path = "/statement/{id}",
            produces = {"text/html", "application/json"})
    StatementPage statement(@PathVariable String id) {
        return catalogue
                .statement(id)
                .map(view -> new StatementPage(view, store.iris().statement(id).getURI()))
                .orElseThrow(() -> RefusedRequest.unknown("statement", id));
    }
}
