package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line from texts to the store and out again, with all models. */
class IngestIT {
    /** One for all, so that few tests need the models. */
    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    private Path texts;

    @BeforeEach
    void writeTexts() throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(
                texts.resolve("ferry.txt"),
                "The harbour master of Ostend said that the ferry would sail again in May.\n\n"
                        + "Unions demanded that the crew be paid for the winter. It rained all day.\n");
        Files.writeString(
                texts.resolve("bridge.txt"),
                "Mayor Anna Berg announced that the old bridge would be closed. "
                        + "The shopkeepers rejected the plan and asked for a second lane.\n");
        Files.writeString(
                texts.resolve("quarry.txt"),
                "Villagers fear that the quarry will grow, the pastor told the council.\n");
    }

    @Test
    void oneWorkerAndTwoFillTheSameStore() {
        ingest("one", "--workers", "1");
        ingest("two", "--workers", "2", "--no-cache");
        assertThat(export("two")).isEqualTo(export("one"));
        assertThat(export("one").lines()).hasSizeGreaterThan(3);
    }

    @Test
    void ingestingTwiceChangesNothing() {
        ingest("store");
        String once = export("store");
        ingest("store");
        assertThat(export("store")).isEqualTo(once);
    }

    @Test
    void documentsThatFailAreNamedAndTheOthersAcknowledged() throws IOException {
        Files.createFile(texts.resolve("empty.txt"));
        Terminal terminal =
                ingest("store", "--json", texts.resolve("missing.txt").toString());
        assertThat(terminal.code()).isEqualTo(Parley.PARTLY);
        assertThat(terminal.messages()).contains("empty.txt: ", "missing.txt: ", "3 documents, 2 failed");
        assertThat(terminal.out().lines())
                .hasSize(3)
                .allMatch(line -> line.matches("\\{\"document\":\"[a-z]+\",\"statements\":\\d+}"));
    }

    @Test
    void extractPrintsWhatExportPrints() {
        ingest("store");
        String extracted = extract().out();
        assertThat(extracted.lines().toList())
                .containsAll(export("store").lines().toList());
    }

    @Test
    void extractWritesOneFileAText() throws IOException {
        Path out = folder.resolve("statements");
        Terminal terminal = extract("--out-dir", out.toString());
        assertThat(terminal.code()).isZero();
        assertThat(terminal.out()).isEmpty();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("bridge.jsonl", "ferry.jsonl", "quarry.jsonl");
        }
    }

    @Test
    void extractReadsTheStandardInput() {
        Terminal terminal = Terminal.runOn("The mayor said that the bridge was old.", "extract", "-");
        assertThat(terminal.code()).isZero();
        assertThat(terminal.out()).contains("\"document\":\"stdin\"", "the bridge was old");
    }

    private Terminal ingest(String store, String... more) {
        return run(
                more,
                "ingest",
                texts.toString(),
                "--cache",
                cache.toString(),
                "--store",
                folder.resolve(store).toString());
    }

    private Terminal extract(String... more) {
        return run(more, "extract", texts.toString(), "--cache", cache.toString());
    }

    private String export(String store) {
        return Terminal.run(
                        "export", "statements", "--store", folder.resolve(store).toString())
                .out();
    }

    private static Terminal run(String[] more, String... words) {
        return Terminal.run(Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new));
    }
}
