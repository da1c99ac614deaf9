package dev.parley.serve;

import dev.parley.graph.Catalogue;
import dev.parley.graph.Matrix;
import dev.parley.graph.StatementFilter;
import dev.parley.model.ActorKind;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /positions}. */
@RestController
final class PositionPages {
    private static final int MOST = 300;

    private final Catalogue catalogue;

    PositionPages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param parameters {@code kind} of actor; {@code q}: words of its name; {@code broader}: id of an issue, for it and those
     *     under it; {@code least}: statements that an actor and an issue need; {@code from}, {@code to}: days; {@code sort}:
     *     {@code activity}, {@code name} or {@code kind}; {@code actors}, {@code issues}: most rows and columns
     */
    @GetMapping("/positions")
    MatrixPage positions(@RequestParam Map<String, String> parameters) {
        Asked asked = new Asked(parameters);
        Matrix.Scope scope = new Matrix.Scope(
                asked.text("broader"),
                asked.constant("kind", ActorKind.class),
                asked.text("q"),
                asked.number("least", 1, 1, 1_000_000),
                asked.number("actors", 40, 1, MOST),
                asked.number("issues", 24, 1, MOST));
        StatementFilter filter = StatementFilter.ALL;
        if (asked.day("from").isPresent())
            filter = filter.from(asked.day("from").get());
        if (asked.day("to").isPresent()) filter = filter.to(asked.day("to").get());
        MatrixPage.Order order = asked.constant("sort", MatrixPage.Order.class).orElse(MatrixPage.Order.ACTIVITY);
        MatrixPage.Days days = new MatrixPage.Days(asked.day("from"), asked.day("to"));
        return new MatrixPage(
                catalogue.matrix(scope, filter), scope, days, order, Choice.groups(catalogue, scope.broader()));
    }
}
