package dev.parley.network;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import dev.parley.network.Cube.Stretch;
import dev.parley.network.Windows.Arithmetic;
import dev.parley.network.Windows.Unit;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts the time of facts into windows, and finds the facts of each. */
final class Cutting {
    private static final int MOST = 20_000;

    private final Windows windows;
    private final Facts facts;
    private final Selection selection;
    private final List<LocalDateTime> times;

    Cutting(Settings settings, Facts facts) {
        this.windows = settings.windows();
        this.facts = facts;
        this.selection = settings.selection();
        this.times = IntStream.range(0, facts.size())
                .mapToObj(facts::event)
                .flatMap(event -> event.time().stream())
                .toList();
    }

    /** A window with the facts in it. */
    record Cut(Window window, Stretch stretch) {}

    /**
     * The windows in order of time; those without facts too.
     *
     * @throws RefusedSettings when there are too many of them
     */
    List<Cut> cuts() {
        if (windows.unit() == Unit.EVENTS) return byEvents();
        List<LocalDateTime> loaded =
                facts.events().stream().flatMap(event -> event.time().stream()).toList();
        if (loaded.isEmpty()) return List.of();
        LocalDateTime first = selection.from().orElse(loaded.get(0));
        LocalDateTime last = selection.to().orElse(loaded.get(loaded.size() - 1));
        List<Window> cut = windows.arithmetic() == Arithmetic.DNA ? around(first, last) : calendar(first, last);
        return cut.stream().map(window -> new Cut(window, stretch(window))).toList();
    }

    private List<Window> around(LocalDateTime first, LocalDateTime last) {
        long half = Math.round((windows.size() - 1) / 2.0);
        List<Window> cut = new ArrayList<>();
        for (LocalDateTime middle = first; !middle.isAfter(last); middle = middle.plus(1, unit())) {
            Window window = new Window(middle.minus(half, unit()), middle.plus(half, unit()));
            if (!window.first().isBefore(first) && !window.last().isAfter(last)) add(window, cut);
        }
        return cut;
    }

    private List<Window> calendar(LocalDateTime first, LocalDateTime last) {
        List<Window> cut = new ArrayList<>();
        LocalDateTime begin = floor(first);
        do {
            LocalDateTime end = begin.plus(windows.size(), unit()).minusNanos(1);
            add(new Window(begin, end), cut);
            begin = begin.plus(1, unit());
        } while (!cut.get(cut.size() - 1).last().isAfter(last)
                && !cut.get(cut.size() - 1).last().equals(last));
        return cut;
    }

    private void add(Window window, List<Window> cut) {
        if (cut.size() == MOST)
            throw new RefusedSettings("windows of " + Settings.name(windows.unit()) + " cut this range into more than "
                    + MOST + " networks; choose a larger unit or a shorter range");
        cut.add(window);
    }

    private LocalDateTime floor(LocalDateTime time) {
        return switch (windows.unit()) {
            case MINUTES -> time.truncatedTo(ChronoUnit.MINUTES);
            case HOURS -> time.truncatedTo(ChronoUnit.HOURS);
            case WEEKS -> time.truncatedTo(ChronoUnit.DAYS).with(previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
            case YEARS -> time.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
            default -> time.truncatedTo(ChronoUnit.DAYS);
        };
    }

    private ChronoUnit unit() {
        return ChronoUnit.valueOf(windows.unit().name());
    }

    private Stretch stretch(Window window) {
        return new Stretch(before(window.first(), false), before(window.last(), true));
    }

    /** How many facts lie before a time, or up to it. */
    private int before(LocalDateTime time, boolean inclusive) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = times.get(middle).compareTo(time);
            if (order < 0 || inclusive && order == 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private List<Cut> byEvents() {
        int[] begins = IntStream.range(0, times.size())
                .filter(fact -> fact == 0 || !facts.sameStatement(fact - 1, fact))
                .toArray();
        int size = windows.arithmetic() == Arithmetic.DNA ? windows.size() / 2 * 2 + 1 : windows.size();
        List<Cut> cuts = new ArrayList<>();
        List<Window> counted = new ArrayList<>();
        for (int begin = 0; begin + size <= begins.length; begin++) {
            int from = begins[begin];
            int to = begin + size < begins.length ? begins[begin + size] : times.size();
            add(new Window(times.get(from), times.get(to - 1)), counted);
            cuts.add(new Cut(counted.get(begin), new Stretch(from, to)));
        }
        return cuts;
    }
}
