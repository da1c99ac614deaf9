package dev.parley.network;

import static java.util.Comparator.comparing;

import dev.parley.network.Cube.Axis;
import dev.parley.network.Cube.Stretch;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns events into facts: what is loaded, what is filtered, what counts as a duplicate. */
final class Coding {
    private final Settings settings;
    private final List<Event> loaded;
    private final List<Codes> codes;
    private final Levels levels;
    private final List<Numbers> columns;
    private final Numbers level = new Numbers();
    private final Numbers origin = new Numbers();
    private final Numbers within = new Numbers();
    private final Map<Object, Integer> places = new HashMap<>();

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
        this.columns = Stream.generate(Numbers::new).limit(codes.size()).toList();
    }

    /** The values of each variable in what is loaded, whether or not a fact is left of them. */
    List<Codes> codes() {
        return codes;
    }

    Levels levels() {
        return levels;
    }

    Facts facts() {
        for (int index = 0; index < loaded.size(); index++)
            if (settings.selection().admits(loaded.get(index), settings.variables())) take(index);
        Facts facts = Facts.of(
                loaded,
                columns.stream().map(Numbers::toArray).toArray(int[][]::new),
                level.toArray(),
                origin.toArray());
        Facts once = firsts(facts);
        return settings.selection().minimumFrequency() > 0 ? frequent(once) : once;
    }

    private void take(int index) {
        Event event = loaded.get(index);
        int[] qualified = levels(event);
        if (qualified.length == 0) return;
        List<int[]> rows = new ArrayList<>();
        rows.add(new int[0]);
        for (int variable = 0; variable < codes.size(); variable++)
            rows = crossed(rows, coded(event, settings.variables().get(variable), codes.get(variable)::code));
        int place = places.computeIfAbsent(settings.duplicates().within(event), key -> places.size());
        for (int[] row : rows)
            for (int qualifier : qualified) {
                for (int variable = 0; variable < row.length; variable++)
                    columns.get(variable).add(row[variable]);
                level.add(qualifier);
                origin.add(index);
                within.add(place);
            }
    }

    private static List<int[]> crossed(List<int[]> rows, int[] values) {
        List<int[]> longer = new ArrayList<>(rows.size() * values.length);
        for (int[] row : rows)
            for (int value : values) {
                int[] next = Arrays.copyOf(row, row.length + 1);
                next[row.length] = value;
                longer.add(next);
            }
        return longer;
    }

    private int[] coded(Event event, Variable variable, ToIntFunction<String> code) {
        List<String> values = settings.selection().values(event, variable);
        int[] coded = new int[values.size()];
        for (int at = 0; at < coded.length; at++) coded[at] = code.applyAsInt(values.get(at));
        return coded;
    }

    /** A statement without a value counts only where the qualifier does not. */
    private int[] levels(Event event) {
        int[] found = settings.measure()
                .qualifier()
                .map(qualifier -> coded(event, qualifier.variable(), levels::code))
                .orElse(new int[0]);
        return found.length == 0 && settings.measure().ignores() ? new int[] {levels.missing()} : found;
    }

    /** Leaves the earliest of those that are alike in what is compared. */
    private Facts firsts(Facts facts) {
        int[] places = within.toArray();
        int[] order = IntStream.range(0, facts.size()).toArray();
        if (!settings.measure().ignores()) order = Counting.sort(order, facts.levels(), levels.missing() + 1);
        for (int variable = 0; variable < codes.size(); variable++)
            order = Counting.sort(
                    order, facts.codes()[variable], codes.get(variable).size());
        order = Counting.sort(order, places, this.places.size());
        boolean[] first = new boolean[order.length];
        for (int at = 0; at < order.length; at++)
            first[order[at]] =
                    at == 0 || places[order[at - 1]] != places[order[at]] || !alike(facts, order[at - 1], order[at]);
        return facts.only(fact -> first[fact]);
    }

    private boolean alike(Facts facts, int one, int other) {
        if (!settings.measure().ignores() && facts.levels()[one] != facts.levels()[other]) return false;
        for (int[] column : facts.codes()) if (column[one] != column[other]) return false;
        return true;
    }

    private Facts frequent(Facts facts) {
        Stretch all = new Stretch(0, facts.size());
        int nodes = settings.mode() == Mode.ONE ? 1 : codes.size();
        List<Census> censuses = IntStream.range(0, nodes)
                .mapToObj(variable -> new Census(
                        facts, all, new Axis(variable, codes.get(variable).size())))
                .toList();
        IntPredicate common = fact -> IntStream.range(0, nodes)
                .map(variable -> censuses.get(variable).statements(facts.codes()[variable][fact]))
                .allMatch(frequency -> frequency >= settings.selection().minimumFrequency());
        return facts.only(common);
    }
}
