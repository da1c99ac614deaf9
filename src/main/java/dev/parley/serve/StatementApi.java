package dev.parley.serve;

import static dev.parley.graph.Catalogue.Kind.ACT;
import static dev.parley.graph.Catalogue.Kind.ACTOR;
import static dev.parley.graph.Catalogue.Kind.DOCUMENT;
import static dev.parley.graph.Catalogue.Kind.ISSUE;

import dev.parley.graph.Catalogue;
import dev.parley.graph.Page;
import dev.parley.graph.StatementFilter;
import dev.parley.graph.StatementItem;
import dev.parley.graph.StatementView;
import dev.parley.graph.Timeline;
import dev.parley.model.Polarity;
import dev.parley.model.Stance;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Statements as JSON: a list with filters, one of them, and those on an issue along time. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class StatementApi {
    static final String[] FILTERS = {
        "source",
        "addressee",
        "target",
        "via",
        "issue",
        "stance",
        "act",
        "polarity",
        "document",
        "from",
        "to",
        "confidence",
        "foundBy"
    };

    private final Catalogue catalogue;
    private final Stamp stamp;

    StatementApi(Catalogue catalogue, Stamp stamp) {
        this.catalogue = catalogue;
        this.stamp = stamp;
    }

    @GetMapping("/api/statements")
    ResponseEntity<Page<StatementItem>> statements(HttpServletRequest request) {
        Parameters parameters = Parameters.ofList(request, FILTERS);
        return stamp.onPage(() -> catalogue.statements(filter(parameters, catalogue), parameters.paging()));
    }

    @GetMapping("/api/statements/{id}")
    ResponseEntity<StatementView> statement(@PathVariable String id, HttpServletRequest request) {
        Parameters.of(request);
        return stamp.on(() -> catalogue.statement(id).orElseThrow(() -> ThingApi.unknown("statement", id)));
    }

    @GetMapping("/api/timeline")
    ResponseEntity<Timeline> timeline(HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, FILTERS);
        String issue = parameters.needed("issue");
        return stamp.on(() -> catalogue
                .timeline(issue, filter(parameters, catalogue))
                .orElseThrow(() -> Parameters.refused("The parameter issue: there is no issue '" + issue + "'.")));
    }

    /** What {@link #FILTERS} ask for. */
    static StatementFilter filter(Parameters parameters, Catalogue catalogue) {
        Optional<String> issue = parameters.id("issue", catalogue, ISSUE);
        Optional<Stance> stance = parameters.choice("stance", Stance.class);
        StatementFilter filter = StatementFilter.ALL;
        if (issue.isPresent() && stance.isPresent()) filter = filter.side(issue.get(), stance.get());
        filter = with(filter, parameters.id("source", catalogue, ACTOR), StatementFilter::source);
        filter = with(filter, parameters.id("addressee", catalogue, ACTOR), StatementFilter::addressee);
        filter = with(filter, parameters.id("target", catalogue, ACTOR), StatementFilter::target);
        filter = with(filter, parameters.id("via", catalogue, ACTOR), StatementFilter::via);
        filter = with(filter, issue, StatementFilter::issue);
        filter = with(filter, stance, StatementFilter::stance);
        filter = with(filter, parameters.id("act", catalogue, ACT), StatementFilter::act);
        filter = with(filter, parameters.choice("polarity", Polarity.class), StatementFilter::polarity);
        filter = with(filter, parameters.id("document", catalogue, DOCUMENT), StatementFilter::document);
        filter = with(filter, parameters.day("from"), StatementFilter::from);
        filter = with(filter, parameters.day("to"), StatementFilter::to);
        filter = with(filter, parameters.share("confidence"), StatementFilter::confidence);
        return with(filter, parameters.text("foundBy"), StatementFilter::foundBy);
    }

    private static <T> StatementFilter with(
            StatementFilter filter, Optional<T> value, BiFunction<StatementFilter, T, StatementFilter> narrowed) {
        return value.map(it -> narrowed.apply(filter, it)).orElse(filter);
    }
}
