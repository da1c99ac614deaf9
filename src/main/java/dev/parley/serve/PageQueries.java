package dev.parley.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/**
 * The queries of the page: {@code queries/page/*.rq}, written without PREFIX lines, because the server knows the prefixes.
 *
 * @param examples in the order in which the page shows them
 */
record PageQueries(Query statistics, List<Example> examples) {
    private static final List<String> EXAMPLES =
            List.of("agreed", "demanded", "positions", "opponents", "voices", "hearsay");

    /** Reads and checks all of them. @throws IllegalStateException naming the file and what is wrong in it */
    static PageQueries load(Map<String, String> prefixes) {
        return new PageQueries(
                parse("statistics", prefixes),
                EXAMPLES.stream().map(name -> example(name, prefixes)).toList());
    }

    private static Example example(String name, Map<String, String> prefixes) {
        parse(name, prefixes);
        String[] parts = text(name).split("\n", 2);
        return new Example(parts[0].replaceFirst("^#\\s*", ""), parts[1]);
    }

    private static Query parse(String name, Map<String, String> prefixes) {
        Query query = new Query();
        query.getPrefixMapping().setNsPrefixes(prefixes);
        try {
            return QueryFactory.parse(query, text(name), "urn:parley:", Syntax.syntaxSPARQL_11);
        } catch (QueryParseException failure) {
            throw new IllegalStateException(
                    path(name) + " with the server's prefixes: " + failure.getMessage(), failure);
        }
    }

    private static String text(String name) {
        try (InputStream file = PageQueries.class.getResourceAsStream(path(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String path(String name) {
        return "/queries/page/" + name + ".rq";
    }

    /** A question in words and in SPARQL. */
    record Example(String question, String query) {}
}
