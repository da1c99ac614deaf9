package dev.parley.serve;

import dev.parley.graph.Catalogue;
import dev.parley.graph.Matrix;
import dev.parley.model.ActorKind;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /positions}. */
@RestController
final class PositionPages {
    private static final int MOST = 300;

    private final Catalogue catalogue;
    private final Stamp stamp;

    PositionPages(Catalogue catalogue, Stamp stamp) {
        this.catalogue = catalogue;
        this.stamp = stamp;
    }

    /**
     * Narrowed by {@code kind} of actor, words of its {@code name}, {@code broader} issue (itself and those under it),
     * {@code least} statements that an actor and an issue need, days {@code from} and {@code to}; sorted by {@code sort};
     * with at most {@code actors} rows and {@code issues} columns.
     */
    @GetMapping("/positions")
    ResponseEntity<MatrixPage> positions(HttpServletRequest request) {
        Parameters parameters = Parameters.ofForm(
                request, "kind", "name", "broader", "least", "from", "to", "sort", "actors", "issues");
        Matrix.Scope scope = new Matrix.Scope(
                parameters.id("broader", catalogue, Catalogue.Kind.ISSUE),
                parameters.choice("kind", ActorKind.class),
                parameters.text("name"),
                parameters.count("least", 1, 1_000_000),
                parameters.count("actors", 40, MatrixPage.MOST),
                parameters.count("issues", 24, MatrixPage.MOST));
        Days days = new Days(parameters.day("from"), parameters.day("to"));
        MatrixPage.Order order =
                parameters.choice("sort", MatrixPage.Order.class).orElse(MatrixPage.Order.ACTIVITY);
        return stamp.on(() -> new MatrixPage(
                catalogue.matrix(scope, days.statements()),
                scope,
                days,
                order,
                Choice.groups(catalogue, scope.broader())));
    }
}
