package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What other tools find in a store about it: its questions, its prefixes, its classes and properties. */
class DescriptionTests {
    private static Store store;

    @BeforeAll
    static void describe() {
        store = Samples.filled();
        store.describe();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void everyQuestionIsInTheStoreWithItsWordsAndItsQuery() {
        String found = ask("""
                SELECT ?question ?words ?query {
                  ?question a sh:SPARQLExecutable, sh:SPARQLSelectExecutable ; rdfs:label ?name ; rdfs:comment ?words ;
                    sh:select ?query ; sh:prefixes/sh:declare [ sh:prefix "schema" ; sh:namespace ?namespace ] .
                } ORDER BY ?question""", ResultFormat.TSV);
        NamedQueries questions = NamedQueries.load(store.iris());
        assertThat(found.lines().skip(1)).hasSameSizeAs(questions.list());
        questions.list().forEach(question -> assertThat(found)
                .contains("<http://parley.local/questions/" + question.name() + ">")
                .contains(question.answers()));
    }

    @Test
    void everyQueryInTheStoreCanBeAsked() {
        List<Quad> queries = Txn.calculateRead(
                store.dataset(),
                () -> Iter.toList(store.dataset().find(Node.ANY, Node.ANY, Vocabulary.SELECT, Node.ANY)));
        assertThat(queries).hasSizeGreaterThanOrEqualTo(25);
        queries.forEach(quad -> assertThat(ask(quad.getObject().getLiteralLexicalForm(), ResultFormat.CSV))
                .isNotEmpty());
    }

    @Test
    void parametersSayWhatTheirValuesAre() {
        assertThat(ask("""
                SELECT ?name ?values {
                  <http://parley.local/questions/timeline> sh:parameter ?parameter .
                  ?parameter sh:order ?order ; sh:name ?name ; sh:class|sh:datatype ?values .
                } ORDER BY ?order""", ResultFormat.CSV)).startsWith("""
                name,values
                actor,http://xmlns.com/foaf/0.1/Agent
                issue,http://www.w3.org/2004/02/skos/core#Concept
                """).endsWith("to,http://www.w3.org/2001/XMLSchema#date\n");
    }

    @Test
    void theDescriptionCountsThingsAndTriples() {
        assertThat(ask(
                        "SELECT ?n { ?store a dcat:Dataset ; void:classPartition ?p . ?p void:class :Statement ; void:entities ?n }",
                        ResultFormat.CSV))
                .isEqualTo("n\n8\n");
        assertThat(ask(
                        "SELECT ?n { ?part void:class :Statement ; void:propertyPartition ?p . ?p void:property :saidOn ; void:triples ?n }",
                        ResultFormat.CSV))
                .isEqualTo("n\n" + count("?s :saidOn ?o") + "\n");
        assertThat(ask(
                        "SELECT ?name ?n { ?store void:subset ?s . ?s dcterms:title ?name ; void:documents ?n }",
                        ResultFormat.CSV))
                .isEqualTo("name,n\nThe Paper,2\n");
    }

    @Test
    void editorsLearnWhatAPropertyLeadsTo() {
        assertThat(ask("""
                SELECT DISTINCT ?property ?reached {
                  ?part void:class :Statement ; void:propertyPartition ?p . ?p void:property ?property .
                  { ?p void:classPartition/void:class ?reached } UNION { ?p void-ext:datatypePartition/void-ext:datatype ?reached }
                } ORDER BY ?property ?reached""", ResultFormat.TABLE))
                .containsPattern(":source +foaf:Person")
                .containsPattern(":source +org:Organization")
                .containsPattern(":content +:Content")
                .containsPattern("prov:hadPrimarySource +schema:NewsArticle")
                .containsPattern(":earliest +xsd:date");
    }

    @Test
    void whatChangesTakesTheDescriptionAway() {
        try (Store changing = Samples.filled()) {
            assertThat(isDescribed(changing)).isFalse();
            changing.describe();
            assertThat(isDescribed(changing)).isTrue();
            changing.ingest(Samples.FIRST, Samples.first(), Samples::fold);
            assertThat(isDescribed(changing)).as("the same again").isTrue();
            changing.remove(Samples.FIRST.id(), Samples::fold);
            assertThat(isDescribed(changing)).isFalse();
            changing.describe();
            assertThat(isDescribed(changing)).isTrue();
        }
    }

    @Test
    void theDescriptionDoesNotDependOnTheOrderOfTheDocuments() {
        try (Store other = Samples.store()) {
            other.ingest(Samples.SECOND, Samples.second(), Samples::fold);
            other.ingest(Samples.FIRST, Samples.first(), Samples::fold);
            other.describe();
            assertThat(exported(other)).isEqualTo(exported(store)).contains("void#triples");
        }
    }

    @Test
    void aDescribedStoreConforms() {
        assertThat(store.validate().violations()).isEmpty();
    }

    private static boolean isDescribed(Store store) {
        return ask(store, "ASK { ?store a dcat:Dataset }", ResultFormat.TABLE).startsWith("yes");
    }

    private static String count(String pattern) {
        return ask("SELECT (COUNT(*) AS ?n) { " + pattern + " }", ResultFormat.CSV)
                .lines()
                .toList()
                .get(1);
    }

    private static String ask(String sparql, ResultFormat format) {
        return ask(store, sparql, format);
    }

    private static String ask(Store store, String sparql, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.query(sparql, format, out);
        return out.toString(StandardCharsets.UTF_8).replace("\r", "");
    }

    private static String exported(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(GraphFormat.NQ, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
