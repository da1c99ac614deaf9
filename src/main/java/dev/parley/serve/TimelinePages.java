package dev.parley.serve;

import dev.parley.graph.Catalogue;
import dev.parley.graph.StatementFilter;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /timeline}. */
@RestController
final class TimelinePages {
    private final Catalogue catalogue;

    TimelinePages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param parameters {@code issue}: its id, else the most discussed one; {@code from}, {@code to}: days; {@code by}:
     *     {@code day}, {@code week}, {@code month} or {@code year}; {@code rows}: most actors
     * @param actors ids of those to show; empty for those who say most
     */
    @GetMapping("/timeline")
    TimelinePage timeline(
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "actor", defaultValue = "") List<String> actors) {
        Asked asked = new Asked(parameters);
        List<Choice> issues = Choice.issues(catalogue, asked.text("issue"));
        String issue = asked.text("issue")
                .or(() -> issues.stream().findFirst().map(Choice::value))
                .orElseThrow(() -> new RefusedRequest(
                        HttpStatus.NOT_FOUND, "Nobody says anything on an issue in this store yet."));
        StatementFilter filter = StatementFilter.ALL;
        if (asked.day("from").isPresent())
            filter = filter.from(asked.day("from").get());
        if (asked.day("to").isPresent()) filter = filter.to(asked.day("to").get());
        TimelinePage.Wanted wanted = new TimelinePage.Wanted(
                actors,
                asked.number("rows", 15, 1, 1000),
                asked.constant("by", Step.class),
                asked.text("from"),
                asked.text("to"));
        return catalogue
                .timeline(issue, filter)
                .map(timeline -> new TimelinePage(timeline, wanted, issues))
                .orElseThrow(() -> RefusedRequest.unknown("issue", issue));
    }
}
