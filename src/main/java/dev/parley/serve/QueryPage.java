package dev.parley.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page on which people write SPARQL.
 *
 * @param example a query that finds something
 * @param timeout seconds after which the server stops a query
 * @param prefixes namespace by prefix
 * @param questions queries to begin with
 */
record QueryPage(String example, double timeout, Map<String, String> prefixes, List<Saved> questions) implements View {
    /** A query that has a name. */
    record Saved(String name, String answers, String sparql) {}

    @Override
    public String title() {
        return "Query";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.QUERY);
    }
}
