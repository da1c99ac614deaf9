package dev.parley.serve;

import dev.parley.graph.Catalogue;
import dev.parley.graph.DocumentFilter;
import dev.parley.graph.Store;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /documents} and {@code /document/ID}. */
@RestController
final class DocumentPages {
    private final Catalogue catalogue;
    private final Store store;
    private final Stamp stamp;

    DocumentPages(Catalogue catalogue, Store store, Stamp stamp) {
        this.catalogue = catalogue;
        this.store = store;
        this.stamp = stamp;
    }

    @GetMapping("/documents")
    ResponseEntity<DocumentList> documents(HttpServletRequest request) {
        String[] filters = {"publisher", "from", "to", "title"};
        Parameters parameters = Parameters.ofListForm(request, filters);
        DocumentFilter filter = new DocumentFilter(
                parameters.text("publisher"), parameters.day("from"), parameters.day("to"), parameters.text("title"));
        return stamp.onPage(
                () -> catalogue.documents(filter, parameters.paging()),
                page -> new DocumentList(page, filter, Turn.of("/documents", parameters, page, filters)));
    }

    @GetMapping(
            path = "/document/{id}",
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<DocumentPage> document(@PathVariable String id, HttpServletRequest request) {
        Parameters.of(request);
        return stamp.on(() -> catalogue
                .document(id)
                .map(view -> new DocumentPage(view, store.iris().document(id).getURI()))
                .orElseThrow(() -> ThingApi.unknown("document", id)));
    }
}
