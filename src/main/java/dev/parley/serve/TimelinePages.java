package dev.parley.serve;

import dev.parley.graph.Catalogue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /timeline}. */
@RestController
final class TimelinePages {
    private final Catalogue catalogue;
    private final Stamp stamp;

    TimelinePages(Catalogue catalogue, Stamp stamp) {
        this.catalogue = catalogue;
        this.stamp = stamp;
    }

    /**
     * Of one {@code issue}, else of the most discussed; within days {@code from} and {@code to}; a mark {@code by} day, week,
     * month or year; a row for each {@code actor}, which may be there several times, else {@code rows} of them.
     */
    @GetMapping("/timeline")
    ResponseEntity<TimelinePage> timeline(HttpServletRequest request) {
        Parameters parameters = Parameters.ofForm(request, "issue", "from", "to", "by", "rows", "actor");
        Days days = new Days(parameters.day("from"), parameters.day("to"));
        TimelinePage.Wanted wanted = new TimelinePage.Wanted(
                parameters.all("actor"), parameters.count("rows", 15, 1000), parameters.choice("by", Step.class), days);
        return stamp.on(() -> {
            List<Choice> issues = Choice.issues(catalogue, parameters.text("issue"));
            String issue = parameters
                    .text("issue")
                    .or(() -> issues.stream().findFirst().map(Choice::value))
                    .orElseThrow(() -> new RefusedRequest(
                            HttpStatus.NOT_FOUND, "Nobody says anything on an issue in this store yet."));
            return catalogue
                    .timeline(issue, days.statements())
                    .map(timeline -> new TimelinePage(timeline, wanted, issues))
                    .orElseThrow(() -> ThingApi.unknown("issue", issue));
        });
    }
}
