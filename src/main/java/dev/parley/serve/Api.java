package dev.parley.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the page needs to know beyond SPARQL, as JSON. */
@RestController
final class Api {
    private final ServerSettings settings;
    private final Readable readable;
    private final PageQueries queries;

    Api(ServerSettings settings, Readable readable) {
        this.settings = settings;
        this.readable = readable;
        this.queries = PageQueries.load(settings.prefixes());
    }

    /** What this server is: its title, its prefixes, its limits, and queries to begin with. */
    @GetMapping("/api/about")
    About about() {
        return new About(
                settings.title(),
                settings.timeout().toMillis() / 1000.0,
                settings.triples(),
                settings.prefixes(),
                queries.examples());
    }

    /** What is in the store: how many of each, and from when to when, without the dates where there are none. */
    @GetMapping("/api/statistics")
    Map<String, Object> statistics() {
        return readable.ask(queries.statistics(), execution -> values(execution.select()));
    }

    private static Map<String, Object> values(RowSet rows) {
        Map<String, Object> values = new LinkedHashMap<>();
        Binding row = rows.next();
        for (Var name : rows.getResultVars()) if (row.contains(name)) values.put(name.getName(), value(row.get(name)));
        return values;
    }

    private static Object value(Node node) {
        return node.getLiteralValue() instanceof Number number ? number : node.getLiteralLexicalForm();
    }

    record About(
            String title,
            double timeout,
            int triples,
            Map<String, String> prefixes,
            List<PageQueries.Example> examples) {}
}
