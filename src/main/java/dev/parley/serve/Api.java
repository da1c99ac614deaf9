package dev.parley.serve;

import dev.parley.graph.Statistics;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this server is and holds, as JSON. */
@RestController
final class Api {
    private final ServerSettings settings;
    private final Latest<Statistics> counts;

    Api(ServerSettings settings, Latest<Statistics> counts) {
        this.settings = settings;
        this.counts = counts;
    }

    /** What this server is: its title, its prefixes, its limits. */
    @GetMapping("/api/about")
    About about() {
        return new About(
                settings.title(), settings.timeout().toMillis() / 1000.0, settings.triples(), settings.prefixes());
    }

    /** What is in the store: how many of each, and from when to when. */
    @GetMapping("/api/statistics")
    Statistics statistics() {
        return counts.get();
    }

    record About(String title, double timeout, int triples, Map<String, String> prefixes) {}
}
