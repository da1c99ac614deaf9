package dev.parley.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A thing of the store that people look for by its name.
 *
 * @param value what stands for it in a query: its IRI; for a publisher its name
 * @param others other names for it
 * @param uses how many statements it has a part in; 0 where nobody counts
 */
record Named(NameKind kind, String value, String label, List<String> others, int uses) {
    Named {
        others = List.copyOf(others);
    }

    /** The last part of its IRI, decoded; of a publisher its name. */
    String id() {
        String last = value.substring(value.lastIndexOf('/') + 1);
        return kind == NameKind.OUTLET ? value : URLDecoder.decode(last, StandardCharsets.UTF_8);
    }
}
