package dev.parley.serve;

import dev.parley.graph.Store;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /search}: finds actors, issues, acts and documents by their names. */
@RestController
final class SearchController {
    private static final int MOST = 50;
    private static final Set<NameKind> KINDS = EnumSet.complementOf(EnumSet.of(NameKind.OUTLET));

    private final Latest<Names> names;
    private final Links links;

    SearchController(Store store, Latest<Names> names) {
        this.names = names;
        this.links = new Links(store.iris().base());
    }

    @GetMapping("/search")
    SearchPage search(@RequestParam(defaultValue = "") String q) {
        List<Named> found = q.isBlank() ? List.of() : names.get().find(KINDS, q, MOST + 1);
        List<SearchPage.Hit> hits = found.stream()
                .limit(MOST)
                .map(name -> SearchPage.Hit.of(name, links))
                .toList();
        return new SearchPage(q.strip(), hits, found.size() > MOST);
    }
}
