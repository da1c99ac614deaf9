package dev.parley.serve;

import dev.parley.graph.Catalogue;
import dev.parley.graph.DocumentFilter;
import dev.parley.graph.Store;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /documents} and {@code /document/ID}. */
@RestController
final class DocumentPages {
    private final Catalogue catalogue;
    private final Store store;

    DocumentPages(Catalogue catalogue, Store store) {
        this.catalogue = catalogue;
        this.store = store;
    }

    /**
     * @param parameters {@code q}: words of the title; {@code publisher}; {@code from}, {@code to}: days of publication;
     *     {@code limit}, {@code after}
     */
    @GetMapping("/documents")
    DocumentList documents(@RequestParam Map<String, String> parameters) {
        Asked asked = new Asked(parameters);
        DocumentFilter filter =
                new DocumentFilter(asked.text("publisher"), asked.day("from"), asked.day("to"), asked.text("q"));
        return DocumentList.of(asked, filter, catalogue.documents(filter, asked.paging()));
    }

    @GetMapping(
            path = "/document/{id}",
            produces = {"text/html", "application/json"})
    DocumentPage document(@PathVariable String id) {
        return catalogue
                .document(id)
                .map(view -> new DocumentPage(view, store.iris().document(id).getURI()))
                .orElseThrow(() -> RefusedRequest.unknown("document", id));
    }
}
