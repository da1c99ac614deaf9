package dev.parley.network;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The statements that tie two rows of a cube. */
final class Evidence {
    private final Cube cube;
    private final int row;
    private final int other;
    private final Closeness closeness;
    private final Measure measure;

    Evidence(Cube cube, int row, int other, Closeness closeness, Measure measure) {
        this.cube = cube;
        this.row = row;
        this.other = other;
        this.closeness = closeness;
        this.measure = measure;
    }

    List<String> ids() {
        return new Ids(() -> events().map(Event::statement));
    }

    /** From the earliest to the latest of them. */
    Days days() {
        int[] days = events().flatMap(event -> event.time().stream())
                .mapToInt(time -> (int) time.toLocalDate().toEpochDay())
                .sorted()
                .toArray();
        return days.length == 0 ? Days.NONE : new Days(days[0], days[days.length - 1]);
    }

    private Stream<Event> events() {
        return Stream.concat(of(row, other), of(other, row));
    }

    private Stream<Event> of(int one, int two) {
        return IntStream.range(cube.rowStart(one), cube.rowStart(one + 1))
                .filter(entry -> measure.nominal() ? tiesByWord(entry, two) : met(entry, two))
                .boxed()
                .flatMap(cube::events);
    }

    /** What only one of them says makes the conflict of words. */
    private boolean tiesByWord(int entry, int two) {
        return switch (measure.aggregation()) {
            case SUBTRACT, SIGNED -> true;
            case CONFLICT -> entries(two, cube.column(entry)).noneMatch(it -> cube.level(it) == cube.level(entry));
            default -> met(entry, two);
        };
    }

    private boolean met(int entry, int two) {
        return entries(two, cube.column(entry))
                .anyMatch(it -> closeness.counts(measure.aggregation(), cube.level(entry), cube.level(it)));
    }

    private IntStream entries(int two, int column) {
        int place = cube.place(two, column);
        return IntStream.range(place, cube.columnStart(column + 1))
                .map(cube::atPlace)
                .takeWhile(it -> cube.row(it) == two);
    }
}
