package dev.parley.network;

import static java.util.Comparator.comparing;

import dev.parley.network.Cube.Axis;
import dev.parley.network.Cube.Stretch;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Turns events into facts: what is loaded, what is filtered, what counts as a duplicate. */
final class Coding {
    /** What makes a fact a duplicate of another; a third value or a level that does not count is 0. */
    private record Likeness(Object within, int first, int second, int third, int level) {}

    private final Settings settings;
    private final List<Event> loaded;
    private final List<Codes> codes;
    private final Levels levels;
    private final Set<Likeness> seen = new HashSet<>();
    private final List<int[]> rows = new ArrayList<>();

    Coding(Settings settings, Events events) {
        this.settings = settings;
        this.loaded = events.events().stream()
                .filter(settings.selection()::loads)
                .sorted(comparing(event -> event.time().orElse(LocalDateTime.MAX)))
                .toList();
        this.codes = settings.variables().stream()
                .map(variable -> Codes.of(loaded, variable))
                .toList();
        this.levels = Levels.of(loaded, settings.measure().qualifier());
    }

    /** The values of each variable in what is loaded, whether or not a fact is left of them. */
    List<Codes> codes() {
        return codes;
    }

    Levels levels() {
        return levels;
    }

    Facts facts() {
        for (int origin = 0; origin < loaded.size(); origin++) take(origin);
        int[][] columns = new int[codes.size()][];
        for (int variable = 0; variable < columns.length; variable++) columns[variable] = column(variable);
        Facts facts = new Facts(loaded, columns, column(codes.size()), column(codes.size() + 1));
        return settings.selection().minimumFrequency() > 0 ? frequent(facts) : facts;
    }

    private int[] column(int index) {
        return rows.stream().mapToInt(row -> row[index]).toArray();
    }

    private void take(int origin) {
        Event event = loaded.get(origin);
        if (!settings.selection().admits(event, settings.variables())) return;
        int[] qualified = levels(event);
        Object within = settings.duplicates().within(event);
        boolean three = codes.size() > 2;
        for (int first : values(event, 0))
            for (int second : values(event, 1))
                for (int third : three ? values(event, 2) : new int[1])
                    for (int level : qualified) take(origin, within, level, first, second, third);
    }

    private void take(int origin, Object within, int level, int first, int second, int third) {
        int compared = settings.measure().ignores() ? 0 : level;
        if (!seen.add(new Likeness(within, first, second, third, compared))) return;
        rows.add(
                codes.size() > 2
                        ? new int[] {first, second, third, level, origin}
                        : new int[] {first, second, level, origin});
    }

    private int[] values(Event event, int variable) {
        return settings.selection().values(event, settings.variables().get(variable)).stream()
                .mapToInt(codes.get(variable)::code)
                .toArray();
    }

    /** A statement without a value counts only where the qualifier does not. */
    private int[] levels(Event event) {
        int[] found = settings.measure().qualifier().stream()
                .flatMap(qualifier -> settings.selection().values(event, qualifier.variable()).stream())
                .mapToInt(levels::code)
                .toArray();
        return found.length == 0 && settings.measure().ignores() ? new int[] {levels.missing()} : found;
    }

    private Facts frequent(Facts facts) {
        int nodes = settings.mode() == Mode.ONE ? 1 : codes.size();
        Stretch all = new Stretch(0, facts.size());
        List<Census> censuses = IntStream.range(0, nodes)
                .mapToObj(variable -> new Census(
                        facts, all, new Axis(variable, codes.get(variable).size())))
                .toList();
        int[] kept = IntStream.range(0, facts.size())
                .filter(fact -> IntStream.range(0, nodes)
                        .map(variable -> censuses.get(variable).statements(facts.codes()[variable][fact]))
                        .allMatch(frequency -> frequency >= settings.selection().minimumFrequency()))
                .toArray();
        return new Facts(
                loaded,
                Arrays.stream(facts.codes()).map(column -> pick(column, kept)).toArray(int[][]::new),
                pick(facts.levels(), kept),
                pick(facts.origins(), kept));
    }

    private static int[] pick(int[] column, int[] kept) {
        return Arrays.stream(kept).map(fact -> column[fact]).toArray();
    }
}
