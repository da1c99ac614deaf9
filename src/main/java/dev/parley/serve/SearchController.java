package dev.parley.serve;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds things by their names, and names by what they stand for. */
@RestController
final class SearchController {
    private static final int MOST = 50;
    private static final int ASKED = 5_000;

    private final Latest<Names> names;
    private final Answers answers;
    private final Links links;

    SearchController(Latest<Names> names, Answers answers, Links links) {
        this.names = names;
        this.answers = answers;
        this.links = links;
    }

    /** @param kind what may be found; without one it is what people look for, with one also nothing in particular */
    @GetMapping("/search")
    SearchPage search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") List<String> kind)
            throws RefusedRequest {
        Set<NameKind> kinds = EnumSet.noneOf(NameKind.class);
        for (String word : kind) kinds.add(NameKind.of(word));
        boolean all = q.isBlank() && kinds.isEmpty();
        List<Named> found = all ? List.of() : names.get().find(kinds.isEmpty() ? NameKind.THINGS : kinds, q, MOST + 1);
        List<SearchPage.Hit> hits = found.stream()
                .limit(MOST)
                .map(name -> SearchPage.Hit.of(name, links))
                .toList();
        return new SearchPage(q.strip(), hits, found.size() > MOST);
    }

    /** How to show some IRIs, by IRI; at most {@value #ASKED} at once. */
    @PostMapping(path = "/labels", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Answer.Cell> labels(@RequestBody List<String> iris) {
        if (iris.size() > ASKED)
            throw new RefusedRequest(HttpStatus.BAD_REQUEST, "ask for " + ASKED + " labels at most");
        return answers.cells(iris.stream().filter(Objects::nonNull).toList());
    }
}
