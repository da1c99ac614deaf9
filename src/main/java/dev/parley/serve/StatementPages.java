package dev.parley.serve;

import dev.parley.graph.Catalogue;
import dev.parley.graph.Store;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /statements} and {@code /statement/ID}. */
@RestController
final class StatementPages {
    private final Catalogue catalogue;
    private final Store store;
    private final Stamp stamp;

    StatementPages(Catalogue catalogue, Store store, Stamp stamp) {
        this.catalogue = catalogue;
        this.store = store;
        this.stamp = stamp;
    }

    /** The parameters are those of {@link StatementApi}. */
    @GetMapping("/statements")
    ResponseEntity<StatementList> statements(HttpServletRequest request) {
        Parameters parameters = Parameters.ofListForm(request, StatementApi.FILTERS);
        return stamp.onPage(
                () -> catalogue.statements(StatementApi.filter(parameters, catalogue), parameters.paging()),
                page -> StatementList.of(parameters, page, catalogue));
    }

    @GetMapping(
            path = "/statement/{id}",
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<StatementPage> statement(@PathVariable String id, HttpServletRequest request) {
        Parameters.of(request);
        return stamp.on(() -> catalogue
                .statement(id)
                .map(view -> new StatementPage(view, store.iris().statement(id).getURI()))
                .orElseThrow(() -> ThingApi.unknown("statement", id)));
    }
}
