package dev.parley.graph;

import static dev.parley.graph.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreOnDiskTests {
    @TempDir
    private Path folder;

    @Test
    void whatWasIngestedIsThereAfterReopeningAndEqualsWhatMemoryHolds() {
        try (Store store = Store.open(folder, Iris.DEFAULT_BASE)) {
            store.install(ONTOLOGY);
            store.ingest(SECOND, second(), Samples::fold);
            store.ingest(FIRST, first(), Samples::fold);
            assertThatThrownBy(() -> store.ingest(FIRST, second(), Samples::fold))
                    .isInstanceOf(RuntimeException.class);
            store.compact();
        }
        try (Store store = Store.open(folder, Iris.DEFAULT_BASE);
                Store memory = filled()) {
            assertThat(StoreTests.lines(store)).isEqualTo(StoreTests.lines(memory));
            assertThat(store.statements()).isEqualTo(memory.statements());
        }
    }

    @Test
    void aBackupHoldsEveryGraphAndMakesTheSameStore() {
        ByteArrayOutputStream backup = new ByteArrayOutputStream();
        try (Store store = filled();
                Store restored = Store.open(folder, Iris.DEFAULT_BASE)) {
            store.recordRun(new Run(Instant.EPOCH, Instant.EPOCH, "1", "m", "l", "o", List.of(FIRST.id())));
            store.backup(backup);
            Txn.executeWrite(restored.dataset(), () -> RDFParser.source(new ByteArrayInputStream(backup.toByteArray()))
                    .lang(Lang.NQUADS)
                    .parse(restored.dataset()));
            assertThat(quads(restored)).isEqualTo(quads(store));
            assertThat(restored.statements()).isEqualTo(store.statements());
            assertThat(restored.statistics()).isEqualTo(store.statistics());
            assertThat(restored.statistics().lastRun()).isPresent();
        }
    }

    private static Set<Quad> quads(Store store) {
        return Txn.calculateRead(
                store.dataset(), () -> Iter.toSet(store.dataset().find()));
    }

    @Test
    void aStoreOfAnotherBaseIsNotOpened() {
        String base = "https://example.org/corpus/";
        try (Store store = Store.open(folder, base)) {
            store.install(ONTOLOGY);
            store.ingest(FIRST, first(), Samples::fold);
            assertThat(StoreTests.lines(store))
                    .contains("<https://example.org/corpus/actor/russia>")
                    .contains("<http://parley.local/ns#source>")
                    .doesNotContain("http://parley.local/actor/");
            assertThat(store.validate().lines()).noneMatch(line -> line.contains("("));
        }
        assertThatThrownBy(() -> Store.open(folder, Iris.DEFAULT_BASE))
                .hasMessageContaining("another base")
                .hasMessageContaining(base);
        Store.open(folder, base).close();
    }

    @Test
    void aStoreThatIsOpenElsewhereIsBusyAndTheMessageNamesTheProcess() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('o');
            assertThatThrownBy(() -> Store.open(folder, Iris.DEFAULT_BASE))
                    .isInstanceOf(StoreBusy.class)
                    .hasMessageContaining("process " + other.pid())
                    .hasMessageContaining("stop that process");
        } finally {
            other.destroyForcibly().waitFor();
        }
        Store.open(folder, Iris.DEFAULT_BASE).close();
    }

    /** Opens a store and keeps it open until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] folder) throws InterruptedException {
            Store.open(Path.of(folder[0]), Iris.DEFAULT_BASE);
            System.out.write('o');
            System.out.flush();
            Thread.sleep(60_000);
        }
    }
}
