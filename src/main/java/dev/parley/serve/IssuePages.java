package dev.parley.serve;

import dev.parley.graph.Catalogue;
import dev.parley.graph.IssueFilter;
import dev.parley.graph.Store;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /issues} and {@code /issue/ID}. */
@RestController
final class IssuePages {
    private final Catalogue catalogue;
    private final Store store;

    IssuePages(Catalogue catalogue, Store store) {
        this.catalogue = catalogue;
        this.store = store;
    }

    /**
     * @param parameters {@code q}: words of the label; {@code broader}: id of an issue above; {@code limit}, {@code after}
     */
    @GetMapping("/issues")
    IssueList issues(@RequestParam Map<String, String> parameters) {
        Asked asked = new Asked(parameters);
        IssueFilter filter = new IssueFilter(asked.text("q"), asked.text("broader"));
        return IssueList.of(asked, filter, catalogue.issues(filter, asked.paging()));
    }

    @GetMapping(
            path = "/issue/{id}",
            produces = {"text/html", "application/json"})
    IssuePage issue(@PathVariable String id) {
        return catalogue
                .issue(id)
                .map(view -> new IssuePage(view, store.iris().issue(id).getURI()))
                .orElseThrow(() -> RefusedRequest.unknown("issue", id));
    }
}
