package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Membership;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/** Reads the authority list for tests of this package. */
final class AuthorityFile {
    private static final String NS = "http://parley.local/ns#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final Map<String, ActorKind> KINDS = Map.of(
            FOAF + "Person", ActorKind.PERSON,
            NS + "State", ActorKind.STATE,
            ORG + "Organization", ActorKind.ORGANIZATION,
            FOAF + "Group", ActorKind.GROUP);

    private AuthorityFile() {}

    static List<Actor> actors() {
        Model model = RDFDataMgr.loadModel(Path.of("ontology/actors.ttl").toString());
        return model.listSubjectsWithProperty(RDF.type).toList().stream()
                .filter(subject -> KINDS.containsKey(type(subject)))
                .sorted(Comparator.comparing(Resource::getURI))
                .map(AuthorityFile::actor)
                .toList();
    }

    private static Actor actor(Resource subject) {
        return new Actor(
                last(subject),
                texts(subject, SKOS + "prefLabel").get(0),
                KINDS.get(type(subject)),
                texts(subject, SKOS + "altLabel"),
                texts(subject, NS + "adjective"),
                objects(subject, ORG + "hasMembership").stream()
                        .map(node -> membership(node.asResource()))
                        .toList(),
                objects(subject, NS + "onBehalfOf").stream().findFirst().map(node -> last(node.asResource())),
                objects(subject, OWL2.sameAs.getURI()).stream().findFirst().map(node -> last(node.asResource())),
                false);
    }

    private static Membership membership(Resource subject) {
        return new Membership(
                last(objects(subject, ORG + "organization").get(0).asResource()),
                texts(subject, ORG + "role").get(0),
                day(subject, NS + "from"),
                day(subject, NS + "until"));
    }

    private static Optional<LocalDate> day(Resource subject, String property) {
        return texts(subject, property).stream().findFirst().map(LocalDate::parse);
    }

    private static List<String> texts(Resource subject, String property) {
        return objects(subject, property).stream()
                .map(node -> node.asLiteral().getLexicalForm())
                .toList();
    }

    private static List<RDFNode> objects(Resource subject, String property) {
        return subject.listProperties(subject.getModel().createProperty(property)).toList().stream()
                .map(statement -> statement.getObject())
                .sorted(Comparator.comparing(RDFNode::toString))
                .toList();
    }

    private static String type(Resource subject) {
        return objects(subject, RDF.type.getURI()).get(0).asResource().getURI();
    }

    private static String last(Resource resource) {
        return resource.getURI().replaceFirst(".*/", "");
    }
}
