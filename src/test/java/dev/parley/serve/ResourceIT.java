package dev.parley.serve;

import static dev.parley.serve.TestServer.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixtures.InventedNews;
import dev.parley.graph.Store;
import dev.parley.model.Document;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the IRIs of a store lead to what they stand for, in the form that is asked for. */
class ResourceIT {
    private static final String BASE = "https://example.org/news/";

    private static Store store;
    private static TestServer server;

    @BeforeAll
    static void start() {
        store = Store.inMemory(BASE);
        new InventedNews(3, 6).fill(store);
        Document odd = new Document(
                "agency 7/ä",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("An odd name"),
                "Nothing was said.",
                List.of());
        store.ingest(odd, List.of(), events -> List.of());
        server = TestServer.start(store, ServerSettings.usual(store.iris()).at(ServerSettings.HOST, 0));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @Test
    void whateverTheDocumentsAndThePositionsSpeakOfCanBeVisited() {
        for (String iri : subjects()) {
            String[] parts = iri.split("#");
            HttpResponse<String> answer =
                    server.get("/" + parts[0].substring(BASE.length()), "Accept", "application/n-triples");

            assertThat(answer.statusCode()).as(iri).isEqualTo(200);
            assertThat(parse(answer, Lang.NTRIPLES)
                            .find(NodeFactory.createURI(iri), Node.ANY, Node.ANY)
                            .toList())
                    .as(iri)
                    .containsAll(own(iri));
        }
    }

    @Test
    void allFormsSayTheSame() {
        Graph turtle = parse(server.get("/document/invented-0002", "Accept", "text/turtle"), Lang.TURTLE);

        assertThat(turtle.size()).isGreaterThan(50);
        assertThat(parse(server.get("/document/invented-0002", "Accept", "application/n-triples"), Lang.NTRIPLES)
                        .isIsomorphicWith(turtle))
                .isTrue();
        assertThat(parse(server.get("/document/invented-0002", "Accept", "application/ld+json"), Lang.JSONLD)
                        .isIsomorphicWith(turtle))
                .isTrue();
        assertThat(parse(server.get("/document/invented-0002", "Accept", "application/rdf+xml"), Lang.RDFXML)
                        .isIsomorphicWith(turtle))
                .isTrue();
    }

    @Test
    void aDocumentTellsOfItsStatementsAndNotItsText() {
        String turtle = server.get("/document/invented-0002.ttl").body();

        assertThat(turtle).contains("statement:invented-0002.5").contains("prov:hadPrimarySource");
        assertThat(turtle).doesNotContain(store.text("invented-0002").orElseThrow());
    }

    @Test
    void whatIsPointedToHasItsLabel() {
        assertThat(server.get("/statement/invented-0001.0", "Accept", "text/turtle")
                        .body())
                .contains("skos:prefLabel")
                .contains("schema:headline")
                .contains("rdfs:label  \"affirmed\"@en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actor/abbas-araghchi /api/actors/abbas-araghchi",
                "/issue/air-truce /api/issues/air-truce",
                "/document/invented-0001 /api/documents/invented-0001",
                "/statement/invented-0001.2 /api/statements/invented-0001.2"
            })
    void asJsonAThingIsItsRestView(String pair) {
        String[] paths = pair.split(" ");

        assertThat(server.get(paths[0], "Accept", "application/json").body())
                .isEqualTo(server.get(paths[1]).body())
                .isEqualTo(server.get(paths[0] + ".json").body());
    }

    @Test
    void aPositionIsOneToo() {
        String path = subjects().stream()
                .filter(iri -> iri.startsWith(BASE + "position/"))
                .findFirst()
                .orElseThrow()
                .substring(BASE.length());

        assertThat(server.get("/" + path, "Accept", "application/json").body()).startsWith("{\"actor\":{\"id\":");
        assertThat(server.get("/position/nobody:nothing", "Accept", "application/json")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/actor/argentina | */* | text/html",
                "/actor/argentina | text/html,application/xhtml+xml,*/*;q=0.8 | text/html",
                "/actor/argentina | text/turtle, */*;q=0.1 | text/turtle",
                "/actor/argentina | text/html;q=0.5, text/turtle;q=0.9 | text/turtle",
                "/actor/argentina | text/*;q=0.5, application/ld+json | application/ld+json",
                "/actor/argentina | text/html;q=0, */* | application/json",
                "/actor/argentina | application/json | application/json",
                "/act/demand | text/html,*/*;q=0.8 | text/html",
                "/act/demand | */* | text/turtle",
                "/act/demand | application/json | application/json",
                "/ns | application/rdf+xml | application/rdf+xml",
                "/graph/issues | */* | text/turtle"
            })
    void theClientGetsTheFormThatItLikesBest(String path, String accept, String form) {
        HttpResponse<String> answer = server.get(path, "Accept", accept);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo(form);
        assertThat(String.join(",", answer.headers().allValues("Vary"))).containsIgnoringCase("accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/document/agency%207%2F%C3%A4",
                "/document/agency%207%2f%c3%a4",
                "/document/%61gency%207%2F%C3%A4"
            })
    void anIdIsFoundHoweverTheClientEncodesIt(String path) {
        assertThat(server.get(path, "Accept", "text/turtle").body()).contains("An odd name");
        assertThat(server.get(path, "Accept", "application/json").body()).contains("An odd name");
    }

    @Test
    void whatTheGraphDoesNotKnowIsAProblem() {
        for (String path : List.of("/actor/nobody", "/content/nothing:1-2", "/run/never", "/graph/none", "/act/sing")) {
            HttpResponse<String> answer = server.get(path, "Accept", "text/turtle");

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(type(answer)).isEqualTo("application/problem+json");
            assertThat(answer.body()).contains("The graph says nothing about <");
        }
        assertThat(server.get("/actor/argentina", "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }

    @Test
    void theTextsAreNotGivenAwayAsAGraph() {
        assertThat(server.get("/graph/texts", "Accept", "text/turtle").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDescriptionThatIsTooLongIsRefused() {
        try (TestServer small = TestServer.start(
                store,
                ServerSettings.usual(store.iris()).at(ServerSettings.HOST, 0).withTriples(100))) {
            HttpResponse<String> answer = small.get("/graph/actors", "Accept", "text/turtle");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("more than 100 triples");
        }
    }

    @Test
    void aClientThatHasADescriptionHearsThatItStillHolds() {
        String tag = server.get("/actor/argentina", "Accept", "text/turtle")
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        assertThat(server.get("/actor/argentina", "Accept", "text/turtle", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    /** What the graphs of the documents and of the positions have triples of, under the base. */
    private static Set<String> subjects() {
        Set<String> subjects = new TreeSet<>();
        Txn.executeRead(store.dataset(), () -> store.dataset().find().forEachRemaining(quad -> {
            String graph = quad.getGraph().getURI();
            boolean wanted = graph.startsWith(BASE + "document/") || graph.endsWith("/positions");
            if (wanted && quad.getSubject().getURI().startsWith(BASE))
                subjects.add(quad.getSubject().getURI());
        }));
        return subjects;
    }

    private static List<Triple> own(String iri) {
        Node texts = store.iris().graph("texts");
        return Txn.calculateRead(store.dataset(), () -> {
            List<Triple> own = new ArrayList<>();
            store.dataset()
                    .find(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> {
                        if (!quad.getGraph().equals(texts)) own.add(quad.asTriple());
                    });
            return own;
        });
    }

    private static Graph parse(HttpResponse<String> answer, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, new StringReader(answer.body()), BASE, lang);
        return graph;
    }
}
