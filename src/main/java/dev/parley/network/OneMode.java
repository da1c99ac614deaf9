package dev.parley.network;

import static dev.parley.network.Aggregation.*;

import dev.parley.model.Network.Edge;
import dev.parley.network.Tally.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Ties between the rows of a cube by the columns they share. */
final class OneMode {
    private final Cube cube;
    private final Settings settings;
    private final Measure measure;
    private final Closeness closeness;
    private final double[] totals;
    private final double[] norms;

    private final boolean[] nodes;

    /** @param nodes which rows may be tied */
    OneMode(Cube cube, Levels levels, Settings settings, boolean[] nodes) {
        this.cube = cube;
        this.nodes = nodes;
        this.settings = settings;
        this.measure = settings.measure();
        this.closeness = new Closeness(levels, measure);
        this.totals = cube.rowTotals();
        this.norms = measure.normalization() == Normalization.TRUE_COSINE ? norms() : new double[0];
    }

    /** The ties that are not 0, each pair of rows once, in order of the codes of both. */
    List<Edge> edges(IntFunction<String> name) {
        List<Edge> edges = new ArrayList<>();
        Tally tally = new Tally(cube, closeness, measure.aggregation());
        for (int row = 0; row < cube.rowCount(); row++) {
            tally.count(row);
            if (alienates()) addAll(edges, row, tally, name);
            else for (int index = 0; index < tally.size(); index++) add(edges, row, tally.pair(index), name);
        }
        return edges;
    }

    private void addAll(List<Edge> edges, int row, Tally tally, IntFunction<String> name) {
        for (int other = row + 1; other < nodes.length; other++)
            if (nodes[row] && nodes[other]) add(edges, row, tally.with(other), name);
    }

    /** Words differ wherever only one of two rows has them, so that nearly all pairs have a conflict. */
    private boolean alienates() {
        return measure.nominal() && measure.aggregation() != IGNORE && measure.aggregation() != CONGRUENCE;
    }

    private void add(List<Edge> edges, int row, Pair pair, IntFunction<String> name) {
        double apart = totals[row] + totals[pair.other()] - pair.shared();
        double divisor = divisor(row, pair, apart);
        if (divisor == 0) return;
        double disputed = measure.nominal() ? apart : pair.disputed();
        Weight weight = weight(pair, disputed).over(divisor);
        if (!weight.ties(settings)) return;
        Evidence evidence = new Evidence(cube, row, pair.other(), closeness, measure);
        Days days = alienates() ? evidence.days() : pair.days();
        edges.add(weight.edge(name.apply(row), name.apply(pair.other()), measure.aggregation(), evidence.ids(), days));
    }

    private Weight weight(Pair pair, double disputed) {
        return switch (measure.aggregation()) {
            case CONGRUENCE -> new Weight(pair.agreed(), pair.agreed(), 0);
            case CONFLICT -> new Weight(disputed, 0, disputed);
            case SUBTRACT, SIGNED -> new Weight(pair.agreed() - disputed, pair.agreed(), disputed);
            default ->
                measure.nominal()
                        ? new Weight(pair.total(), pair.total(), 0)
                        : new Weight(pair.total(), pair.agreed(), pair.disputed());
        };
    }

    private double divisor(int row, Pair pair, double apart) {
        double one = totals[row];
        double other = totals[pair.other()];
        return switch (measure.normalization()) {
            case AVERAGE -> (one + other) / 2;
            case JACCARD -> apart + pair.alike();
            case COSINE -> one * other;
            case TRUE_COSINE -> norms[row] * norms[pair.other()];
            default -> 1;
        };
    }

    /** The root of each row's tie to itself; of a conflict, that of its congruence. */
    private double[] norms() {
        double[] norms = new double[cube.rowCount()];
        for (int row = 0; row < norms.length; row++) {
            double square = 0;
            for (int one = cube.rowStart(row); one < cube.rowStart(row + 1); one++)
                for (int other = cube.rowStart(row); other < cube.rowStart(row + 1); other++)
                    if (cube.column(one) == cube.column(other))
                        square += cube.count(one) * (double) cube.count(other) * kernel(one, other);
            norms[row] = Math.sqrt(square);
        }
        return norms;
    }

    private double kernel(int one, int other) {
        double agreement = closeness.agreement(cube.level(one), cube.level(other));
        return switch (measure.aggregation()) {
            case IGNORE -> 1;
            case SUBTRACT, SIGNED -> agreement - closeness.difference(cube.level(one), cube.level(other));
            default -> agreement;
        };
    }
}
