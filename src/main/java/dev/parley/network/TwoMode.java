package dev.parley.network;

import static dev.parley.network.Aggregation.COMBINE;
import static dev.parley.network.Aggregation.IGNORE;

import dev.parley.model.Network.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Ties between the rows and the columns of a cube. */
final class TwoMode {
    /** Binary numbers with more digits are not exact. */
    private static final int DIGITS = 52;

    private final Cube cube;
    private final Levels levels;
    private final Settings settings;
    private final Measure measure;

    TwoMode(Cube cube, Levels levels, Settings settings) {
        this.cube = cube;
        this.levels = levels;
        this.settings = settings;
        this.measure = settings.measure();
        if (measure.aggregation() == COMBINE && levels.size() > DIGITS)
            throw new RefusedSettings("combine takes qualifiers of " + DIGITS + " levels at most, and "
                    + measure.qualifier().orElseThrow().variable() + " has " + levels.size() + "; use ignore");
    }

    /** The ties that are not 0, in order of the codes of row and column. */
    List<Edge> edges(IntFunction<String> rowName, IntFunction<String> columnName) {
        double[] rowTotals = measure.aggregation() == COMBINE ? cube.rowTies() : cube.rowTotals();
        double[] columnTotals = measure.aggregation() == COMBINE ? cube.columnTies() : cube.columnTotals();
        List<Edge> edges = new ArrayList<>();
        int end;
        for (int begin = 0; begin < cube.rowStart(cube.rowCount()); begin = end) {
            end = cube.cellEnd(begin);
            double divisor =
                    switch (measure.normalization()) {
                        case ACTIVITY -> rowTotals[cube.row(begin)];
                        case PROMINENCE -> columnTotals[cube.column(begin)];
                        default -> 1;
                    };
            Weight weight = weight(begin, end).over(divisor);
            if (weight.ties(settings))
                edges.add(weight.edge(
                        rowName.apply(cube.row(begin)),
                        columnName.apply(cube.column(begin)),
                        measure.aggregation(),
                        ids(begin, end),
                        days(begin, end)));
        }
        return edges;
    }

    private Weight weight(int begin, int end) {
        double count = 0;
        double positive = 0;
        double negative = 0;
        double combined = 0;
        for (int entry = begin; entry < end; entry++) {
            double sign = levels.sign(cube.level(entry));
            boolean counts = measure.aggregation() == IGNORE || measure.aggregation() == COMBINE;
            double side = cube.count(entry) * (counts ? Math.signum(sign) : sign);
            count += cube.count(entry);
            positive += Math.max(side, 0);
            negative += Math.max(-side, 0);
            combined += Math.pow(2, levels.size() - 1 - cube.level(entry));
        }
        if (measure.qualifier().isEmpty() || measure.nominal()) positive = count;
        return switch (measure.aggregation()) {
            case IGNORE -> new Weight(count, positive, negative);
            case COMBINE -> new Weight(combined, positive, negative);
            default -> new Weight(positive - negative, positive, negative);
        };
    }

    private List<String> ids(int begin, int end) {
        return new Ids(
                () -> IntStream.range(begin, end).boxed().flatMap(cube::events).map(Event::statement));
    }

    private Days days(int begin, int end) {
        return new Days(
                IntStream.range(begin, end).map(cube::first).min().orElseThrow(),
                IntStream.range(begin, end).map(cube::last).max().orElseThrow());
    }
}
