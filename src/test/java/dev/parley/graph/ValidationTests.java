package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationTests {
    private static Store store;

    @BeforeAll
    static void fill() {
        store = Samples.filled();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void begin() {
        store.dataset().begin(ReadWrite.WRITE);
    }

    /** Whatever a test planted is gone after it. */
    @AfterEach
    void abort() {
        store.dataset().abort();
        store.dataset().end();
    }

    @Test
    void whatIsIngestedConformsAndEveryShapeSawIt() {
        store.describe();
        ValidationReport report = store.validate();
        assertThat(report.violations()).isEmpty();
        assertThat(report.conforms()).isTrue();
        assertThat(report.shapes()).hasSizeGreaterThan(7).allMatch(shape -> shape.nodes() > 0);
        assertThat(report.lines()).contains("StatementShape: 8 nodes looked at");
    }

    @Test
    void whoSpeaksForSomebodyWhoIsNotThereSpeaksAlone() {
        Actor office = new Actor(
                "paper-2025.office",
                "the governor's office",
                ActorKind.ORGANIZATION,
                List.of(),
                List.of(),
                List.of(),
                Optional.of("paper-2025.governor"),
                Optional.empty(),
                true);
        Statement statement = Samples.first().get(0);
        try (Store alone = Samples.store()) {
            alone.ingest(
                    Samples.FIRST,
                    List.of(new Statement(
                            statement.id(),
                            statement.document(),
                            statement.attribution(),
                            List.of(office),
                            List.of(),
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            Map.of(),
                            Optional.empty())),
                    Samples::fold);
            assertThat(alone.validate().violations()).isEmpty();
        }
    }

    @Test
    void anEmptyStoreConforms() {
        try (Store empty = Samples.store()) {
            assertThat(empty.validate().conforms()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE WHERE { GRAPH ?g { statement:s1 :act ?o } }          | statement:s1 | needs one :act",
                "DELETE WHERE { GRAPH ?g { statement:s1 :source ?o } }       | statement:s1 | at least one :source",
                "DELETE WHERE { GRAPH ?g { statement:s1 :evidence ?o } }     | statement:s1 | needs :evidence",
                "DELETE WHERE { GRAPH ?g { statement:s1 :polarity ?o } }     | statement:s1 | one :polarity",
                "INSERT DATA { GRAPH graph:x { statement:s1 :polarity :x } } | statement:s1 | one :polarity",
                "INSERT DATA { GRAPH graph:x { statement:s1 :act act:sing } }| statement:s1 | one of those in acts.ttl",
                "INSERT DATA { GRAPH graph:x { statement:s1 :source actor:x } } | statement:s1 | an actor that is known",
                "INSERT DATA { GRAPH graph:x { statement:s1 :supports issue:x } } | statement:s1 | issue of the codebook",
                "INSERT DATA { GRAPH graph:x { statement:s4 :saidOn 'soon' } } | statement:s4 | :saidOn is a day",
                "INSERT DATA { GRAPH graph:x { statement:s1 :confidence 7.0 } } | statement:s1 | decimal from 0 to 1",
                "INSERT DATA { GRAPH graph:x { actor:x a foaf:Person } }     | actor:x | needs a name",
                "INSERT DATA { GRAPH graph:x { position:x a :Position } }    | position:x | rests on at least one",
                "DELETE WHERE { GRAPH ?g { document:paper-2025 schema:text ?o } } | document:paper-2025 | needs its text",
            })
    void aPlantedFaultIsFoundAndSaidInWords(String update, String node, String message) {
        plant(update);
        ValidationReport report = store.validate();
        assertThat(report.conforms()).isFalse();
        assertThat(report.violations()).anySatisfy(violation -> {
            assertThat(violation.node()).isEqualTo(node);
            assertThat(violation.message()).contains(message);
        });
    }

    @Test
    void aDirectTripleThatNoStatementAssertsIsAFault() {
        plant("INSERT { GRAPH ?g { actor:vladimir-putin act:agree ?content } }"
                + " WHERE { GRAPH ?g { statement:s5 :content ?content } }");
        assertThat(store.validate().violations())
                .singleElement()
                .extracting(ValidationReport.Violation::message)
                .asString()
                .contains("no statement asserts it");
    }

    @Test
    void aShapeThatSeesNothingIsAFault() {
        plant("DELETE WHERE { GRAPH ?g { ?s a schema:NewsArticle } }");
        ValidationReport report = store.validate();
        assertThat(report.lines()).anyMatch(line -> line.startsWith("ArticleShape: 0 nodes looked at, though"));
        assertThat(new ValidationReport(report.shapes(), List.of()).conforms()).isFalse();
    }

    private void plant(String update) {
        StringBuilder text = new StringBuilder();
        store.iris().prefixes().forEach((prefix, namespace) -> text.append("PREFIX ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append(">\n"));
        UpdateAction.execute(UpdateFactory.create(text + update), store.dataset());
    }
}
