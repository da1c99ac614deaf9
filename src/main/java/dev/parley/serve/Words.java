package dev.parley.serve;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Says what an IRI stands for in words; to be used within a transaction. */
final class Words {
    private final DatasetGraph dataset;
    private final Names names;
    private final PrefixMap prefixes;

    Words(DatasetGraph dataset, Names names, Map<String, String> prefixes) {
        this.dataset = dataset;
        this.names = names;
        this.prefixes = PrefixMapFactory.create(prefixes);
    }

    /** Its name; of a content or a passage its words, of a statement its cue; else the IRI, as short as it goes. */
    String of(Node iri) {
        return names.find(iri.getURI())
                .map(Named::label)
                .or(() -> first(iri, Terms.NAME))
                .or(() -> first(iri, Terms.LABEL))
                .or(() -> first(iri, Terms.TEXT))
                .or(() -> first(iri, Terms.EXACT))
                .or(() -> object(iri, Terms.CUE_WORDS).flatMap(cue -> first(cue, Terms.EXACT)))
                .or(() -> position(iri))
                .orElseGet(() -> shortened(iri));
    }

    private Optional<String> position(Node iri) {
        return object(iri, Terms.HOLDER)
                .flatMap(holder -> object(iri, Terms.ABOUT).map(issue -> of(holder) + " on " + of(issue)));
    }

    private Optional<String> first(Node subject, Node property) {
        return objects(subject, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst();
    }

    private Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).filter(Node::isURI).findFirst();
    }

    private Stream<Node> objects(Node subject, Node property) {
        return Iter.asStream(dataset.find(Node.ANY, subject, property, Node.ANY))
                .map(Quad::getObject);
    }

    private String shortened(Node iri) {
        String name = prefixes.abbreviate(iri.getURI());
        return name == null ? iri.getURI() : name;
    }
}
