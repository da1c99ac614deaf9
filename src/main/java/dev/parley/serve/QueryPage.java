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
 * @param groups questions to begin with
 * @param queries their SPARQL by name
 */
record QueryPage(
        String example,
        double timeout,
        Map<String, String> prefixes,
        List<QuestionList.Group> groups,
        Map<String, String> queries)
        implements View {

    @Override
    public String title() {
        return "Query";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.QUERY);
    }
}
