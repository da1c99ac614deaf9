package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.export.StatementLines;
import dev.parley.fixtures.HostileTexts;
import dev.parley.graph.GraphFormat;
import dev.parley.graph.Iris;
import dev.parley.graph.Ontology;
import dev.parley.graph.Store;
import dev.parley.model.StatementRow;
import dev.parley.read.Input;
import dev.parley.read.Metadata;
import dev.parley.read.Readers;
import dev.parley.resolve.PositionFold;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same texts give the same bytes, whatever the workers, the order, the neighbours and the cache. */
class SameOutputIT {
    private static final int HOSTILE = 15;

    @TempDir
    private static Path folder;

    private static final Ontology ONTOLOGY = Ontology.load(Optional.empty(), Optional.empty());
    private static Stages stages;
    private static List<Input> inputs;
    private static Output alone;

    /** What came of some documents: the lines of each or why it failed, and the sorted quads of all. */
    private record Output(Map<String, String> lines, List<String> quads) {}

    @BeforeAll
    static void interpretEachAlone() throws IOException {
        List<String> hostile = HostileTexts.of(21, HOSTILE);
        for (int number = 0; number < HOSTILE; number++)
            Files.writeString(folder.resolve("hostile-" + number + ".txt"), hostile.get(number));
        inputs = new ArrayList<>();
        new Readers(Metadata.none()).inputs(List.of(Path.of("seeds"), folder)).forEach(inputs::add);
        stages = new Stages(ONTOLOGY, Optional.empty());
        Collector collector = new Collector();
        for (Input input : inputs) new Pipeline(stages::interpret, 1).run(List.of(input), collector);
        alone = collector.output();
    }

    @AfterAll
    static void close() {
        stages.close();
    }

    @Test
    void thereIsSomethingToCompare() {
        assertThat(alone.lines()).hasSize(inputs.size());
        assertThat(alone.quads()).hasSizeGreaterThan(2000).anyMatch(quad -> quad.contains("harbour"));
    }

    @Test
    void workersChangeNothing() {
        assertThat(run(stages, 1, inputs)).isEqualTo(alone);
        assertThat(run(stages, 2, inputs)).isEqualTo(alone);
        assertThat(run(stages, 4, inputs)).isEqualTo(alone);
    }

    @Test
    void theOrderOfTheDocumentsChangesNothing() {
        List<Input> reversed = new ArrayList<>(inputs);
        Collections.reverse(reversed);
        assertThat(run(stages, 2, reversed)).isEqualTo(alone);
    }

    @Test
    void neitherAColdNorAWarmCacheChangesAnything() {
        try (Stages cached = new Stages(ONTOLOGY, Optional.of(new Cache(folder.resolve("cache"))))) {
            assertThat(run(cached, 2, inputs)).isEqualTo(alone);
            assertThat(run(cached, 2, inputs)).isEqualTo(alone);
        }
    }

    private static Output run(Stages stages, int workers, List<Input> inputs) {
        Collector collector = new Collector();
        new Pipeline(stages::interpret, workers).run(inputs, collector);
        return collector.output();
    }

    private static final class Collector implements Pipeline.Destination {
        private final Map<String, String> lines = new TreeMap<>();
        private final Store store = Store.inMemory(Iris.DEFAULT_BASE);
        private final PositionFold positions = new PositionFold();

        Collector() {
            store.install(ONTOLOGY);
        }

        @Override
        public void accept(Input input, Interpretation interpretation) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                new StatementLines()
                        .write(StatementRow.of(interpretation.statements(), interpretation.document()), out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            lines.put(input.name(), out.toString(StandardCharsets.UTF_8) + interpretation.notes());
            store.ingest(interpretation.document(), interpretation.statements(), positions::fold);
        }

        @Override
        public void failed(Input input, Throwable reason) {
            lines.put(input.name(), Reason.of(reason));
        }

        Output output() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.export(GraphFormat.NQ, out);
            return new Output(
                    lines, out.toString(StandardCharsets.UTF_8).lines().sorted().toList());
        }
    }
}
