package dev.parley.serve;

import dev.parley.graph.Iris;
import java.util.Optional;

/**
 * Where a browser goes for an IRI: what the store mints has its page on this server, at the path after the base.
 *
 * @param base of the store's IRIs
 */
record Links(String base) {
    /** The address of what an IRI stands for; none for one that nobody can visit. */
    Optional<String> to(String iri) {
        if (iri.startsWith(base)) return Optional.of("/" + iri.substring(base.length()));
        if (iri.startsWith(Iris.DEFAULT_BASE)) return Optional.of("/" + iri.substring(Iris.DEFAULT_BASE.length()));
        return iri.startsWith("http://") || iri.startsWith("https://") ? Optional.of(iri) : Optional.empty();
    }

    /** The query page with a query in its box, which stays out of the server's log. */
    static String toQuery(String sparql) {
        return "/query#query=" + Address.encoded(sparql);
    }

    /** All rows of a query as a file. */
    static Address toFile(String sparql, String format) {
        return Address.of(WebConfiguration.ENDPOINT).with("output", format).with("query", sparql);
    }
}
