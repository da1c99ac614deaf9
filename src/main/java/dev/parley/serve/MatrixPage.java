package dev.parley.serve;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.graph.ActorRow;
import dev.parley.graph.IssueRow;
import dev.parley.graph.Matrix;
import dev.parley.model.ActorKind;
import dev.parley.model.Stance;
import dev.parley.model.StatementRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who stands where: actors by issues.
 *
 * @param scope what of it was asked for
 * @param groups issues that have others under them
 */
record MatrixPage(@JsonValue Matrix matrix, Matrix.Scope scope, Days days, Order order, List<Choice> groups)
        implements View {
    /** Most rows, and most columns. */
    static final int MOST = 300;

    /** How rows and columns are sorted. */
    enum Order {
        ACTIVITY,
        NAME,
        KIND
    }

    /** One actor with a square for every column. @param group its kind, where it is the first of it and that is the order */
    record Row(ActorRow actor, Optional<ActorKind> group, List<Square> squares) {}

    @Override
    public String title() {
        return "Positions";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.POSITIONS);
    }

    List<IssueRow> columns() {
        return order == Order.NAME
                ? matrix.issues().stream()
                        .sorted(Comparator.comparing(IssueRow::label))
                        .toList()
                : matrix.issues();
    }

    List<Row> rows() {
        Map<String, Square> squares = new HashMap<>();
        matrix.cells().forEach(cell -> squares.put(cell.actor() + " " + cell.issue(), square(cell)));
        List<ActorRow> actors = actors();
        List<IssueRow> columns = columns();
        Map<ActorKind, String> first = new HashMap<>();
        actors.forEach(actor -> first.putIfAbsent(actor.kind(), actor.id()));
        return actors.stream()
                .map(actor -> new Row(
                        actor,
                        Optional.of(actor.kind())
                                .filter(kind ->
                                        order == Order.KIND && first.get(kind).equals(actor.id())),
                        columns.stream()
                                .map(issue -> squares.getOrDefault(actor.id() + " " + issue.id(), Square.EMPTY))
                                .toList()))
                .toList();
    }

    private List<ActorRow> actors() {
        return switch (order) {
            case ACTIVITY -> matrix.actors();
            case NAME ->
                matrix.actors().stream()
                        .sorted(Comparator.comparing(ActorRow::name))
                        .toList();
            case KIND ->
                matrix.actors().stream()
                        .sorted(Comparator.comparing(ActorRow::kind))
                        .toList();
        };
    }

    private Square square(Matrix.Cell cell) {
        Address address = Address.of("/statements")
                .with("source", cell.actor())
                .with("issue", cell.issue())
                .with("from", days.from())
                .with("to", days.to());
        return days.given()
                ? Square.of(cell, within(cell), Optional.empty(), address)
                : Square.of(cell, cell.stance(), cell.before(), address);
    }

    /** The side of some statements alone, by the rule of positions: a condition outweighs, for and against is mixed. */
    private static Optional<Stance> within(Matrix.Cell cell) {
        List<Stance> taken = cell.sides().keySet().stream()
                .filter(side -> side != Stance.NEUTRAL)
                .toList();
        if (taken.isEmpty() || taken.contains(Stance.CONDITIONAL))
            return Optional.of(taken.isEmpty() ? Stance.NEUTRAL : Stance.CONDITIONAL);
        return Optional.of(taken.size() == 1 ? taken.get(0) : Stance.MIXED);
    }

    List<Choice> kinds() {
        return Choice.of(ActorKind.class, scope.kind());
    }

    List<Choice> orders() {
        return Choice.of(Order.class, Optional.of(order));
    }

    /** Whether some actors or issues are not shown. */
    boolean cut() {
        return matrix.allActors() > matrix.actors().size()
                || matrix.allIssues() > matrix.issues().size();
    }

    /** The same with as many rows and columns as there may be. */
    Address more() {
        return address().with("actors", Integer.toString(MOST)).with("issues", Integer.toString(MOST));
    }

    String json() {
        return new Address("/positions.json", address().parameters()).toString();
    }

    private Address address() {
        return Address.of("/positions")
                .with("kind", scope.kind().map(StatementRow::lower))
                .with("name", scope.name())
                .with("broader", scope.broader())
                .with("least", scope.least() == 1 ? "" : Integer.toString(scope.least()))
                .with("from", days.from())
                .with("to", days.to())
                .with("sort", order == Order.ACTIVITY ? "" : StatementRow.lower(order));
    }
}
