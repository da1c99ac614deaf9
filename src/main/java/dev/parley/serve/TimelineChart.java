package dev.parley.serve;

import dev.parley.graph.Timeline;
import dev.parley.graph.Timeline.Moment;
import dev.parley.model.Stance;
import dev.parley.model.StatementRow;
import dev.parley.model.StatementRow.Name;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A timeline as it is drawn: time from left to right in equal parts, above all the sum of all statements, and below a row for
 * each actor. All lengths are units of the drawing, which is {@value #WIDTH} wide.
 */
final class TimelineChart {
    static final int WIDTH = 1000;

    private static final int MOST_PARTS = 60;
    private static final int MOST_TICKS = 9;
    private static final int DOT = 18;
    private static final int BARS = 60;

    private final Timeline timeline;
    private final List<Name> actors;
    private final LocalDate first;
    private final Step step;
    private final int parts;

    /** One row. @param height of its drawing */
    record Lane(Name actor, int height, List<Dot> dots) {
        String box() {
            return "0 0 " + WIDTH + " " + height;
        }
    }

    /** What was said on one side in one part of time. */
    record Dot(String x, String y, String radius, String looks, String sign, String words, String href) {}

    /** How much all said on one side in one part of time. */
    record Bar(String x, String y, String width, String height, String looks, String words) {}

    /** A mark of the axis. */
    record Tick(String x, String words) {}

    /** What one dot stands for. */
    private record Spot(int part, Stance stance, boolean said) implements Comparable<Spot> {
        @Override
        public int compareTo(Spot other) {
            int byPart = Integer.compare(part, other.part);
            int bySide = stance.compareTo(other.stance);
            return byPart != 0 ? byPart : bySide != 0 ? bySide : Boolean.compare(other.said, said);
        }
    }

    /** @param wanted the division of time, else one that fits */
    TimelineChart(Timeline timeline, List<Name> actors, Optional<Step> wanted) {
        this.timeline = timeline;
        this.actors = List.copyOf(actors);
        List<Moment> moments = timeline.moments();
        first = moments.get(0).day();
        LocalDate last = moments.get(moments.size() - 1).day();
        step = wanted.orElseGet(() -> Step.fitting(first, last, MOST_PARTS));
        parts = step.index(first, last) + 1;
    }

    /** In words what one mark covers. */
    String step() {
        return StatementRow.lower(step);
    }

    String axisBox() {
        return "0 0 " + WIDTH + " 20";
    }

    String barsBox() {
        return "0 0 " + WIDTH + " " + BARS;
    }

    List<Tick> ticks() {
        int every = Math.max(1, (parts + MOST_TICKS - 1) / MOST_TICKS);
        return IntStream.range(0, parts)
                .filter(part -> part % every == 0)
                .mapToObj(part -> new Tick(number(left(part)), step.words(step.day(first, part))))
                .toList();
    }

    List<Lane> lanes() {
        return actors.stream().map(this::lane).toList();
    }

    private Lane lane(Name actor) {
        Map<Spot, List<String>> spots = new TreeMap<>();
        timeline.moments().stream()
                .filter(moment -> moment.actor().equals(actor))
                .forEach(moment -> spots.computeIfAbsent(spot(moment), spot -> new ArrayList<>())
                        .addAll(moment.statements()));
        List<Dot> dots = new ArrayList<>();
        int highest = 1;
        int before = -1;
        int level = 0;
        for (Map.Entry<Spot, List<String>> spot : spots.entrySet()) {
            level = spot.getKey().part() == before ? level + 1 : 0;
            before = spot.getKey().part();
            highest = Math.max(highest, level + 1);
            dots.add(dot(actor, spot.getKey(), spot.getValue(), level));
        }
        return new Lane(actor, highest * DOT + 4, dots);
    }

    private Spot spot(Moment moment) {
        return new Spot(step.index(first, moment.day()), moment.stance(), moment.said());
    }

    private Dot dot(Name actor, Spot spot, List<String> statements, int level) {
        LocalDate start = step.day(first, spot.part());
        LocalDate end = step.day(first, spot.part() + 1).minusDays(1);
        Address all = Address.of("/statements")
                .with("source", actor.id())
                .with("issue", timeline.issue().id())
                .with("stance", StatementRow.lower(spot.stance()))
                .with("from", start.toString())
                .with("to", end.toString());
        String words = actor.name() + ", " + (step == Step.DAY ? start : start + " to " + end) + ": "
                + StatementRow.lower(spot.stance()) + ", " + statements.size()
                + (statements.size() == 1 ? " statement" : " statements")
                + (spot.said() ? "" : ", by day of publication");
        return new Dot(
                number(left(spot.part()) + width() / 2),
                number(level * DOT + DOT / 2.0 + 2),
                number(statements.size() == 1 ? 6 : statements.size() < 4 ? 7.2 : 8.4),
                StatementRow.lower(spot.stance()) + (spot.said() ? " said" : " published"),
                Square.sign(spot.stance()),
                words,
                statements.size() == 1
                        ? Address.of("statement", statements.get(0)).toString()
                        : all.toString());
    }

    /** The statements of all actors, shown or not, stacked by side. */
    List<Bar> bars() {
        Map<Integer, Map<Stance, Integer>> counts = new TreeMap<>();
        timeline.moments().forEach(moment -> counts.computeIfAbsent(
                        step.index(first, moment.day()), part -> new EnumMap<>(Stance.class))
                .merge(moment.stance(), moment.statements().size(), Integer::sum));
        int most = counts.values().stream().mapToInt(TimelineChart::sum).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        counts.forEach((part, sides) -> {
            double floor = BARS;
            for (Map.Entry<Stance, Integer> side : sides.entrySet()) {
                double height = (double) side.getValue() / most * (BARS - 4);
                floor -= height;
                bars.add(new Bar(
                        number(left(part) + width() * 0.1),
                        number(floor),
                        number(Math.min(width() * 0.8, 40)),
                        number(height),
                        StatementRow.lower(side.getKey()),
                        step.words(step.day(first, part)) + ": " + side.getValue() + " "
                                + StatementRow.lower(side.getKey())));
            }
        });
        return bars;
    }

    private static int sum(Map<Stance, Integer> sides) {
        return sides.values().stream().mapToInt(count -> count).sum();
    }

    private double width() {
        return (double) WIDTH / parts;
    }

    private double left(int part) {
        return part * width();
    }

    private static String number(double length) {
        return Double.toString(Math.round(length * 10) / 10.0);
    }
}
