package dev.parley.serve;

import dev.parley.graph.Page;
import java.util.Optional;

/**
 * Where the pages of a list are.
 *
 * @param all the list without any filter
 * @param first its first page, where this is another one
 * @param next the page after this one, if there is one
 * @param json this page as JSON
 */
record Turn(String all, Optional<String> first, Optional<String> next, String json) {
    /**
     * @param path of the list
     * @param filters names of the parameters that the list is chosen by
     */
    static Turn of(String path, Parameters parameters, Page<?> page, String... filters) {
        Address address = parameters.onto(Address.of(path), filters);
        return new Turn(
                path,
                parameters.cursor().map(cursor -> address.toString()),
                page.next().map(cursor -> address.with(Parameters.AFTER, cursor).toString()),
                new Address(path + ".json", address.parameters())
                        .with(Parameters.AFTER, parameters.cursor())
                        .toString());
    }

    /** Whether this is not the first page. */
    boolean later() {
        return first.isPresent();
    }
}
