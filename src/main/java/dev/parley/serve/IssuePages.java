package dev.parley.serve;

import dev.parley.graph.Catalogue;
import dev.parley.graph.IssueFilter;
import dev.parley.graph.Store;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /issues} and {@code /issue/ID}. */
@RestController
final class IssuePages {
    private final Catalogue catalogue;
    private final Store store;
    private final Stamp stamp;

    IssuePages(Catalogue catalogue, Store store, Stamp stamp) {
        this.catalogue = catalogue;
        this.store = store;
        this.stamp = stamp;
    }

    @GetMapping("/issues")
    ResponseEntity<IssueList> issues(HttpServletRequest request) {
        Parameters parameters = Parameters.ofListForm(request, "label", "broader");
        IssueFilter filter =
                new IssueFilter(parameters.text("label"), parameters.id("broader", catalogue, Catalogue.Kind.ISSUE));
        return stamp.onPage(
                () -> catalogue.issues(filter, parameters.paging()),
                page -> new IssueList(page, filter, Turn.of("/issues", parameters, page, "label", "broader")));
    }

    @GetMapping(
            path = "/issue/{id}",
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<IssuePage> issue(@PathVariable String id, HttpServletRequest request) {
        Parameters.of(request);
        return stamp.on(() -> catalogue
                .issue(id)
                .map(view -> new IssuePage(view, store.iris().issue(id).getURI()))
                .orElseThrow(() -> ThingApi.unknown("issue", id)));
    }
}
