package dev.parley.graph;

import static dev.parley.graph.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.Stance;
import dev.parley.model.Statement;
import dev.parley.model.StatementRow;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoreTests {
    private final Store store = store();

    @Test
    void statementsComeBackExactlyAsTheyWentIn() {
        store.ingest(FIRST, first(), Samples::fold);
        store.ingest(SECOND, second(), Samples::fold);
        List<StatementRow> expected = new ArrayList<>(StatementRow.of(second(), SECOND));
        StatementRow.of(first(), FIRST).stream()
                .filter(row -> !row.actors().isEmpty())
                .forEach(expected::add);
        assertThat(store.statements()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(store.statements(SECOND.id())).isEqualTo(StatementRow.of(second(), SECOND));
        assertThat(store.text(FIRST.id())).contains(FIRST.text());
    }

    @Test
    void statementsComeInOrderOfDocumentAndPlace() {
        store.ingest(FIRST, first(), Samples::fold);
        store.ingest(SECOND, second(), Samples::fold);
        assertThat(store.statements())
                .extracting(StatementRow::id)
                .containsExactly("t1", "t2", "s3", "s1", "s2", "s4", "s6", "s5");
    }

    @Test
    void onlyWhatTheArticleAssertsBecomesADirectTriple() {
        store.ingest(FIRST, first(), Samples::fold);
        store.ingest(SECOND, second(), Samples::fold);
        assertThat(select(
                        "SELECT ?who ?act ?text { ?who ?act ?what . ?act skos:inScheme act:scheme . ?what schema:text ?text }"
                                + " ORDER BY ?who ?act"))
                .isEqualTo("""
                        who,act,text
                        http://parley.local/actor/anna-müller,http://parley.local/act/criticize,No that is not enough
                        http://parley.local/actor/kremlin,http://parley.local/act/say,Putin agreed to a halt of strikes
                        http://parley.local/actor/vladimir-putin,http://parley.local/act/agree,a halt of strikes
                        http://parley.local/actor/vladimir-putin,http://parley.local/act/reject,the energy truce
                        """);
    }

    @Test
    void ingestingTwiceChangesNothing() {
        store.ingest(FIRST, first(), Samples::fold);
        String once = lines(store);
        store.ingest(FIRST, first(), events -> {
            throw new AssertionError("nothing to fold");
        });
        assertThat(lines(store)).isEqualTo(once);
    }

    @Test
    void theOrderOfDocumentsDoesNotMatter() {
        Store other = store();
        store.ingest(FIRST, first(), Samples::fold);
        store.ingest(SECOND, second(), Samples::fold);
        other.ingest(SECOND, second(), Samples::fold);
        other.ingest(FIRST, List.of(), Samples::fold);
        other.ingest(
                FIRST,
                first().stream().sorted((a, b) -> b.id().compareTo(a.id())).toList(),
                Samples::fold);
        assertThat(lines(store)).isEqualTo(lines(other));
    }

    @Test
    void positionsAreFoldedFromAllDocuments() {
        store.ingest(FIRST, first(), Samples::fold);
        String query = "SELECT ?stance ?since (COUNT(?s) AS ?n) { position:vladimir-putin:energy-strike-halt"
                + " :stance ?stance ; :since ?since ; :basedOn ?s } GROUP BY ?stance ?since";
        assertThat(select(query)).contains("supportStance,2025-03-18,1");
        store.ingest(SECOND, second(), Samples::fold);
        assertThat(select(query)).contains("mixedStance,2025-02,2");
        store.remove(FIRST.id(), Samples::fold);
        assertThat(select(query)).contains("opposeStance,2025-02,1");
    }

    @Test
    void changesAndWhatIsToldTwiceGoWithTheDocument() {
        String changes =
                "SELECT ?from ?to ?on ?before (COUNT(?after) AS ?n) { position:vladimir-putin:energy-strike-halt"
                        + " :change [ :changedFrom ?from ; :changedTo ?to ; :changedOn ?on ; :before ?before ; :after ?after ] }"
                        + " GROUP BY ?from ?to ?on ?before";
        String retold = "SELECT ?other { statement:s1 :sameActAs ?other . ?other :sameActAs statement:s1 }";
        store.ingest(SECOND, second(), Samples::fold);
        assertThat(select(changes)).isEqualTo("from,to,on,before,n\n");
        store.ingest(FIRST, first(), Samples::fold);
        assertThat(select(changes)).contains("supportStance", "mixedStance,2025-02", "statement/s1,2");
        assertThat(select(retold)).contains("statement/t1");
        store.remove(SECOND.id(), Samples::fold);
        assertThat(select(changes)).isEqualTo("from,to,on,before,n\n");
        assertThat(select(retold)).isEqualTo("other\n");
    }

    @Test
    void theDirectTripleOfAPositionFollowsIt() {
        String query = "SELECT ?side { actor:vladimir-putin ?side issue:ceasefire }";
        store.ingest(FIRST, first(), Samples::fold);
        assertThat(select(query)).isEqualTo("side\nhttp://parley.local/ns#opposes\n");
        store.ingest(SECOND, second(), Samples::fold);
        assertThat(select(query)).isEqualTo("side\n");
        store.remove(FIRST.id(), Samples::fold);
        assertThat(select(query)).isEqualTo("side\nhttp://parley.local/ns#neutralOn\n");
    }

    @Test
    void removingLeavesNoTrace() {
        String before = lines(store);
        store.ingest(FIRST, first(), Samples::fold);
        assertThat(lines(store)).isNotEqualTo(before);
        assertThat(store.remove(FIRST.id(), Samples::fold)).isTrue();
        assertThat(store.remove(FIRST.id(), Samples::fold)).isFalse();
        assertThat(lines(store)).isEqualTo(before);
    }

    @Test
    void aFailureInTheMiddleLeavesTheOldState() {
        store.ingest(FIRST, first(), Samples::fold);
        String before = lines(store);
        assertThatThrownBy(() -> store.ingest(SECOND, second(), events -> {
                    throw new IllegalStateException("half way");
                }))
                .hasMessage("half way");
        assertThat(lines(store)).isEqualTo(before);
        store.ingest(SECOND, second(), Samples::fold);
        assertThat(store.documents()).hasSize(2);
    }

    @Test
    void actorsThatTheListLacksStandInTheDocumentsOwnGraph() {
        store.ingest(FIRST, first(), Samples::fold);
        assertThat(select("SELECT ?actor ?role { GRAPH document:paper-2025 { ?actor a foaf:Person ;"
                        + " org:hasMembership/org:role ?role } }"))
                .isEqualTo("actor,role\nhttp://parley.local/actor/anna-müller,mayor\n");
    }

    @Test
    void twoStatementsOfOneIdAreRefusedAsAreThoseOfAnotherDocument() {
        List<Statement> twice = List.of(second().get(0), second().get(0));
        assertThatThrownBy(() -> store.ingest(SECOND, twice, Samples::fold))
                .hasMessageContaining("two statements with id t1");
        assertThatThrownBy(() -> store.ingest(FIRST, second(), Samples::fold))
                .hasMessageContaining("not of " + FIRST.id());
        List<Statement> mixed = List.of(new Reading(SECOND, "m", "say", List.of(PUTIN))
                .words("He", "may", "accept")
                .on("ceasefire", Stance.MIXED)
                .statement());
        assertThatThrownBy(() -> store.ingest(SECOND, mixed, Samples::fold)).hasMessageContaining("mixed");
        assertThat(store.documents()).isEmpty();
    }

    @Test
    void anotherOntologyReplacesTheOldOneAndTheSameChangesNothing() {
        Ontology ontology = Samples.ONTOLOGY;
        String before = lines(store);
        store.install(ontology);
        assertThat(lines(store)).isEqualTo(before);
        List<String> problems = new ArrayList<>();
        store.install(Ontology.of(
                TurtleFile.parse("a", PREFIXES + "actor:norway a :State ; skos:prefLabel \"Norway\"@en .", problems),
                Optional.empty(),
                TurtleFile.parse("i", ISSUES, problems),
                Optional.empty(),
                problems));
        assertThat(lines(store)).contains("actor/norway").doesNotContain("actor/kremlin");
    }

    @Test
    void parallelCallersGiveTheSameGraph() {
        Store other = filled();
        IntStream.range(0, 8).parallel().forEach(i -> {
            if (i % 2 == 0) store.ingest(FIRST, first(), Samples::fold);
            else store.ingest(SECOND, second(), Samples::fold);
            assertThat(store.statements()).isNotEmpty();
        });
        assertThat(lines(store)).isEqualTo(lines(other));
    }

    private String select(String sparql) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.query(sparql, ResultFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8).replace("\r", "");
    }

    static String lines(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(GraphFormat.NQ, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
