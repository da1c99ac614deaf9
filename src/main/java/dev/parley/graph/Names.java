package dev.parley.graph;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;

/** Shortens nodes for the eye. */
final class Names {
    private final PrefixMap prefixes;

    Names(Map<String, String> prefixes) {
        this.prefixes = PrefixMapFactory.create(prefixes);
    }

    /** A literal as its words, an IRI with its prefix where there is one. */
    String shortened(Node node) {
        if (node.isLiteral()) return node.getLiteralLexicalForm();
        if (!node.isURI()) return node.toString();
        String name = prefixes.abbreviate(node.getURI());
        return name == null ? node.getURI() : name;
    }
}
