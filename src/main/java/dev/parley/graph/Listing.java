package dev.parley.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Things of one kind in a fixed order, to be found by id and turned over page by page. */
final class Listing<T> {
    private static final int LAST = 99_999_999;

    private final String name;
    private final Function<T, String> key;
    private final List<T> items;
    private final Map<String, T> byId = new HashMap<>();

    /** @param key unique; its natural order is the order of the list */
    Listing(String name, Collection<T> items, Function<T, String> id, Function<T, String> key) {
        TreeMap<String, T> sorted = new TreeMap<>();
        items.forEach(item -> {
            sorted.put(key.apply(item), item);
            byId.put(id.apply(item), item);
        });
        this.name = name;
        this.key = key;
        this.items = List.copyOf(sorted.values());
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Stream<T> stream() {
        return items.stream();
    }

    Page<T> page(Predicate<T> wanted, Paging paging) {
        return paging.cut(name, items.stream().filter(wanted).toList(), key);
    }

    /** Sorts by the first part, then by the second, and so on. */
    static String key(String... parts) {
        return String.join("\0", parts);
    }

    /** Sorts by day, the newest first and those without one last. */
    static String newestFirst(Optional<LocalDate> day) {
        int date = day.map(it -> it.getYear() * 10_000 + it.getMonthValue() * 100 + it.getDayOfMonth())
                .orElse(0);
        return mostFirst(date);
    }

    /** Sorts by number, the greatest first. */
    static String mostFirst(int number) {
        return String.format("%08d", LAST - number);
    }
}
