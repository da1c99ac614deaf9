package dev.parley.serve;

import dev.parley.graph.Statistics;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this server is and holds, as JSON. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class Api {
    private final ServerSettings settings;
    private final Latest<Statistics> counts;
    private final Stamp stamp;

    Api(ServerSettings settings, Latest<Statistics> counts, Stamp stamp) {
        this.settings = settings;
        this.counts = counts;
        this.stamp = stamp;
    }

    /** What this server is: its title, its prefixes, its limits. */
    @GetMapping("/api/about")
    ResponseEntity<About> about(HttpServletRequest request) {
        Parameters.of(request);
        double seconds = settings.timeout().toMillis() / 1000.0;
        return stamp.on(() -> new About(settings.title(), seconds, settings.triples(), settings.prefixes()));
    }

    /** What is in the store: how many of each, and from when to when. */
    @GetMapping("/api/statistics")
    ResponseEntity<Statistics> statistics(HttpServletRequest request) {
        Parameters.of(request);
        return stamp.on(counts::get);
    }

    record About(String title, double timeout, int triples, Map<String, String> prefixes) {}
}
