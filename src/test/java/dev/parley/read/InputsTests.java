package dev.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class InputsTests {
    @TempDir
    Path folder;

    private final Readers readers = new Readers(Metadata.none());

    @Test
    void documentsComeInTheOrderOfTheFilesUnderNamesThatCanBeFound() throws IOException {
        Files.writeString(folder.resolve("b.csv"), "text\nMinisters met.\n\"Talks\n\nfailed.\"\nThey left.\n");
        Files.writeString(folder.resolve("a.txt"), "Ministers met.");
        Files.write(folder.resolve("c.zip"), Packer.zip(Reading.files("x/rows.jsonl", "\n{\"text\": \"They met.\"}")));
        assertThat(readers.inputs(List.of(folder)))
                .extracting(input -> input.name().substring(folder.toString().length() + 1) + " " + input.stem())
                .containsExactly(
                        "a.txt a", "b.csv:2 b-2", "b.csv:3 b-3", "b.csv:6 b-6", "c.zip!/x/rows.jsonl:2 rows-2");
    }

    @Test
    void howManyThereAreIsKnownWhereEachFileIsOne() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Ministers met.");
        assertThat(readers.inputs(List.of(folder)).count()).hasValue(1);
        Files.writeString(folder.resolve("b.csv"), "text\nMinisters met.\n");
        assertThat(readers.inputs(List.of(folder)).count()).isEmpty();
        assertThat(readers.inputs(List.of()).isEmpty()).isTrue();
    }

    @Test
    void theyCanBeGoneThroughTwice() throws IOException {
        Files.writeString(folder.resolve("b.csv"), "text\nMinisters met.\nThey left.\n");
        Inputs inputs = readers.inputs(List.of(folder));
        assertThat(inputs).hasSize(2);
        assertThat(inputs).hasSize(2);
    }

    @Test
    @Timeout(20)
    void aStreamWithoutEndIsReadAsFarAsItIsAskedFor() throws Exception {
        for (String name : List.of("endless.csv", "endless.jsonl")) {
            byte[] row = (name.endsWith("csv") ? "text\n" : "{\"text\": \"They met.\"}\n").getBytes();
            SafeSeries rows = readers.open(name, endless(row));
            for (int i = 0; i < 1000; i++) {
                Optional<Input> next = rows.next();
                assertThat(next.orElseThrow().source().read().text()).isNotEmpty();
            }
        }
    }

    @Test
    void aRowSaysMoreThanTheTableOfMetadataAndThatMoreThanAPage() throws Exception {
        Path table = Files.writeString(
                folder.resolve("meta.csv"), "file,publisher,published\nrows.csv,Courier,2031-05-06\na.html,Courier,\n");
        Readers told = new Readers(Metadata.of(table));
        Path rows = Files.writeString(folder.resolve("rows.csv"), "text,outlet\nThey met.,Hill News\nThey left.,\n");
        Iterator<Input> articles = told.inputs(List.of(rows)).iterator();
        Document first = articles.next().source().read();
        assertThat(first.publisher()).contains("Hill News");
        assertThat(first.published()).isPresent();
        assertThat(articles.next().source().read().publisher()).contains("Courier");
        byte[] page = "<meta property=og:site_name content='Hill News'><p>They met.".getBytes();
        assertThat(told.read("a.html", page).publisher()).contains("Courier");
    }

    @Test
    void formatsAreKnownByTheirFirstBytesWhateverTheFileIsNamed() throws Exception {
        assertThat(readers.read("a.txt", Pdfs.of(List.of(List.of("They met.")))).text())
                .isEqualTo("They met.");
        byte[] word = Packer.docx("", Packer.paragraph("", "They met."));
        assertThat(readers.read("a.html", word).text()).isEqualTo("They met.");
        byte[] page =
                "\uFEFF<!-- saved --> <!DOCTYPE html><p>They met.".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(readers.read("a.txt", page).text()).isEqualTo("They met.");
        assertThat(readers.read("a.txt", "They met <html>.".getBytes()).text()).isEqualTo("They met <html>.");
    }

    @Test
    void whatHoldsSeveralDocumentsIsNotReadAsOne() {
        for (String name : List.of("a.csv", "a.jsonl", "a.zip")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> readers.read(name, "text".getBytes())))
                    .isInstanceOf(UnreadableDocument.class)
                    .hasMessageContaining("several documents");
        }
    }

    private static InputStream endless(byte[] unit) {
        return new InputStream() {
            private int place;

            @Override
            public int read() {
                return unit[place++ % unit.length];
            }
        };
    }
}
