package dev.parley.serve;

import dev.parley.graph.Iris;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** The terms of the graph by which pages find names and words. */
final class Terms {
    static final String OURS = Iris.DEFAULT_BASE + "ns#";

    static final Node TYPE = RDF.type.asNode();
    static final Node ACT_CLASS = ours("Act");
    static final Node ARTICLE = SchemaDO.NewsArticle.asNode();
    static final Node CLASS = RDFS.Class.asNode();
    static final Node PROPERTY = RDF.Property.asNode();
    static final Node CONCEPT = SKOS.Concept.asNode();
    static final List<Node> ACTORS =
            List.of(FOAF.Person.asNode(), FOAF.Group.asNode(), ORG.Organization.asNode(), ours("State"));

    static final Node NAME = SKOS.prefLabel.asNode();
    static final Node OTHER_NAME = SKOS.altLabel.asNode();
    static final Node LABEL = RDFS.label.asNode();
    static final Node COMMENT = RDFS.comment.asNode();
    static final Node HEADLINE = SchemaDO.headline.asNode();
    static final Node PUBLISHER = SchemaDO.publisher.asNode();
    static final Node TEXT = SchemaDO.text.asNode();
    static final Node EXACT = NodeFactory.createURI("http://www.w3.org/ns/oa#exact");

    static final Node SOURCE = ours("source");
    static final Node ABOUT = SchemaDO.about.asNode();
    static final Node ACT = ours("act");
    static final Node CUE_WORDS = ours("cueWords");
    static final Node HOLDER = ours("holder");

    private Terms() {}

    private static Node ours(String name) {
        return NodeFactory.createURI(OURS + name);
    }
}
