package dev.parley.serve;

import dev.parley.graph.NamedQueries;
import dev.parley.graph.Statistics;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /}. */
@RestController
final class HomeController {
    private static final List<String> FIRST_QUESTIONS = List.of(
            "who-agreed-to-what",
            "who-demands-what",
            "positions",
            "who-disagrees-with-whom",
            "told-by-others",
            "timeline");
    private static final int SHOWN = 12;

    private final Latest<Statistics> counts;
    private final Latest<Names> names;
    private final Links links;
    private final List<QuestionList.Entry> questions;

    HomeController(Latest<Statistics> counts, Latest<Names> names, Links links, NamedQueries questions) {
        this.counts = counts;
        this.names = names;
        this.links = links;
        this.questions = FIRST_QUESTIONS.stream()
                .map(name -> QuestionList.Entry.of(questions.find(name).orElseThrow()))
                .toList();
    }

    @GetMapping("/")
    Home home() {
        return new Home(counts.get(), questions, mostUsed(NameKind.ACTOR), mostUsed(NameKind.ISSUE));
    }

    private List<SearchPage.Hit> mostUsed(NameKind kind) {
        return names.get()
                .ofKind(kind)
                .filter(name -> name.uses() > 0)
                .limit(SHOWN)
                .map(name -> SearchPage.Hit.of(name, links))
                .toList();
    }
}
