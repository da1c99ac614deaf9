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
    private static final String CURSOR = "after";

    /**
     * @param address of the list with its filters
     * @param after the cursor at which the page begins
     */
    static Turn of(Address address, Optional<String> after, Page<?> page) {
        return new Turn(
                address.path(),
                after.map(cursor -> address.toString()),
                page.next().map(cursor -> address.with(CURSOR, cursor).toString()),
                new Address(address.path() + ".json", address.parameters())
                        .with(CURSOR, after)
                        .toString());
    }

    /** Whether this is not the first page. */
    boolean later() {
        return first.isPresent();
    }
}
