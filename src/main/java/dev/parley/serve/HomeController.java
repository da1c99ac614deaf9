package dev.parley.serve;

import dev.parley.graph.Statistics;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /}. */
@RestController
final class HomeController {
    private final Latest<Statistics> counts;

    HomeController(Latest<Statistics> counts) {
        this.counts = counts;
    }

    @GetMapping("/")
    Home home() {
        return new Home(counts.get());
    }
}
