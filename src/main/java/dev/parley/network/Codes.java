package dev.parley.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values by number, in the order of their UTF-16 units: upper case before lower case. */
final class Codes {
    private final List<String> values;
    private final Map<String, Integer> codes = new HashMap<>();

    private Codes(Collection<String> values) {
        this.values = values.stream().sorted().toList();
        for (int code = 0; code < this.values.size(); code++) codes.put(this.values.get(code), code);
    }

    /** The values of events for a variable. */
    static Codes of(Collection<Event> events, Variable variable) {
        Set<String> values = new HashSet<>();
        for (Event event : events) values.addAll(event.of(variable));
        return new Codes(values);
    }

    int code(String value) {
        return codes.get(value);
    }

    String value(int code) {
        return values.get(code);
    }

    int size() {
        return values.size();
    }
}
