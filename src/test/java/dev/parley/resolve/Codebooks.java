package dev.parley.resolve;

import dev.parley.model.Issue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Our own codebook, as the tests of this package need it. */
final class Codebooks {
    private Codebooks() {}

    static List<Issue> ours() {
        Model model = RDFDataMgr.loadModel(Path.of("ontology", "issues.ttl").toString());
        return model.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList().stream()
                .map(concept -> new Issue(
                        id(concept),
                        concept.getProperty(SKOS.prefLabel).getString(),
                        Optional.of(concept.getProperty(SKOS.definition).getString()),
                        texts(concept, SKOS.altLabel),
                        concept.listProperties(SKOS.broader).toList().stream()
                                .map(statement -> id(statement.getResource()))
                                .sorted()
                                .toList()))
                .sorted(java.util.Comparator.comparing(Issue::id))
                .toList();
    }

    private static String id(Resource concept) {
        return concept.getURI().substring(concept.getURI().lastIndexOf('/') + 1);
    }

    private static List<String> texts(Resource concept, Property property) {
        return concept.listProperties(property).toList().stream()
                .map(statement -> statement.getString())
                .sorted()
                .toList();
    }
}
