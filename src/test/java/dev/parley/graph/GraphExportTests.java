package dev.parley.graph;

import static dev.parley.graph.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphExportTests {
    private static Store store;

    @BeforeAll
    static void fill() {
        store = filled();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void theOrderOfDocumentsDoesNotShowInAnyFormat() {
        try (Store other = store()) {
            other.ingest(SECOND, second(), Samples::fold);
            other.ingest(FIRST, first(), Samples::fold);
            for (GraphFormat format : GraphFormat.values())
                assertThat(export(store, format)).as(format.name()).isEqualTo(export(other, format));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = GraphFormat.class,
            names = {"NQ", "TRIG", "JSONLD"})
    void whatKeepsNamedGraphsParsesBackToTheSameQuads(GraphFormat format) {
        Lang lang =
                switch (format) {
                    case NQ -> Lang.NQUADS;
                    case TRIG -> Lang.TRIG;
                    default -> Lang.JSONLD11;
                };
        assertThat(quads(export(store, format), lang)).isEqualTo(quads(StoreTests.lines(store), Lang.NQUADS));
    }

    @Test
    void turtleIsTheUnionOfTheNamedGraphs() {
        String turtle = export(store, GraphFormat.TTL);
        Set<String> union = quads(StoreTests.lines(store), Lang.NQUADS).stream()
                .map(quad -> quad.asTriple().toString())
                .collect(Collectors.toSet());
        assertThat(RDFParser.fromString(turtle, Lang.TURTLE).toGraph().stream().map(Object::toString))
                .containsExactlyInAnyOrderElementsOf(union);
        assertThat(turtle).contains("PREFIX", "actor:vladimir-putin").contains("rdf:type", "foaf:Person");
    }

    @Test
    void linesAreSortedAndRunsLeftOut() {
        String before = StoreTests.lines(store);
        store.recordRun(new Run(Instant.EPOCH, Instant.EPOCH, "1", "2", "3", "4", List.of(FIRST.id())));
        assertThat(StoreTests.lines(store)).isEqualTo(before);
        assertThat(before.lines()).isSorted().doesNotHaveDuplicates().noneMatch(line -> line.contains("_:"));
    }

    private static String export(Store store, GraphFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Set<Quad> quads(String text, Lang lang) {
        DatasetGraph dataset = RDFParser.fromString(text, lang).toDatasetGraph();
        return dataset.stream().collect(Collectors.toSet());
    }
}
