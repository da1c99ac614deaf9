package dev.parley.serve;

import static dev.parley.serve.TestServer.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.graph.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The default graph of a query is the union of the named graphs, whatever keeps them. */
class UnionTests {
    private static final String ONE = "http://parley.local/document/one";
    private static final String TWO = "http://parley.local/document/two";

    @TempDir
    private Path folder;

    enum Kind {
        MEMORY,
        DISK
    }

    @ParameterizedTest
    @EnumSource
    void queriesSeeAllGraphsOrTheOnesTheyName(Kind kind) {
        Store store = kind == Kind.MEMORY ? Store.inMemory(TestServer.BASE) : Store.open(folder, TestServer.BASE);
        try (TestServer server = TestServer.start(TestServer.filled(store), TestServer.settings())) {
            String both = "ASK { <" + ONE + "> a ?c . <" + TWO + "> a ?c }";
            String path = "ASK { <" + ONE + "> ^<http://www.w3.org/ns/prov#hadPrimarySource>/"
                    + "<http://parley.local/ns#source>/<http://www.w3.org/2004/02/skos/core#prefLabel> ?name }";

            assertThat(server.query(both).body()).contains("true");
            assertThat(server.query(path).body()).contains("true");
            assertThat(server.query("ASK { GRAPH <" + ONE + "> { <" + TWO + "> a ?c } }")
                            .body())
                    .contains("false");
            assertThat(server.query(both.replace("ASK", "ASK FROM <" + ONE + ">"))
                            .body())
                    .contains("false");
            assertThat(server.query(both.replace("ASK", "ASK FROM <" + ONE + "> FROM <" + TWO + ">"))
                            .body())
                    .contains("true");
            assertThat(server.get("/sparql?default-graph-uri=" + encoded(ONE) + "&query=" + encoded(both))
                            .body())
                    .contains("false");
        }
    }
}
