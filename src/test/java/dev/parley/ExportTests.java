package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.graph.Iris;
import dev.parley.graph.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTests {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void store() {
        Store.open(folder.resolve("store"), Iris.DEFAULT_BASE).close();
        file = folder.resolve("out/graph.gexf");
    }

    @Test
    void anEmptyGraphIsAnEmptyFileAndALine() {
        Terminal terminal = export("graph -o gexf-dynamic");
        assertThat(terminal.code()).isZero();
        assertThat(terminal.out()).contains("<nodes>", "</gexf>", "program: Parley");
        assertThat(terminal.messages().lines()).singleElement().asString().contains("empty");
    }

    @Test
    void theLicenceStandsInTheFile() {
        assertThat(export("graph -o cytoscape --licence CC0").out()).contains("\"licence\" : \"CC0\"");
    }

    @Test
    void anEmptyEventListHasItsHeadings() {
        assertThat(export("statements -o events").out()).startsWith("statement_id;time;person;organization;concept");
    }

    @Test
    void aFileIsNotReplacedUnlessThatIsAskedFor() throws IOException {
        assertThat(export("graph -o gexf --out " + file).code()).isZero();
        String first = Files.readString(file);
        Terminal again = export("graph -o nq --out " + file);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.messages()).contains(file.toString(), "--force");
        assertThat(file).hasContent(first);
        assertThat(export("graph -o nq --force --out " + file).code()).isZero();
        assertThat(file).isEmptyFile();
    }

    @Test
    void nothingButTheFileIsLeft() throws IOException {
        export("graph -o gexf --out " + file);
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    private Terminal export(String line) {
        return Terminal.run(("export " + line + " --store " + folder.resolve("store")).split(" "));
    }
}
