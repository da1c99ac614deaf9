package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParleyTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "run --help",
                "ingest --help",
                "serve --help",
                "query -h",
                "export --help",
                "export statements --help",
                "export graph --help",
                "export network --help",
                "explain --help",
                "import statements --help",
                "extract --help",
                "actors --help",
                "actors merge --help",
                "issues --help",
                "issues coverage --help",
                "issues discover --help",
                "validate --help",
                "stats --help",
                "backup --help",
                "compact --help"
            })
    void helpIsData(String line) {
        Terminal terminal = Terminal.run(line.split(" "));
        assertThat(terminal.code()).isZero();
        assertThat(terminal.messages()).isEmpty();
        assertThat(terminal.out()).contains("Usage: parley").contains("--debug");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "ingest",
                "serve",
                "query",
                "actors",
                "issues",
                "import",
                "export",
                "explain",
                "extract",
                "validate",
                "stats",
                "backup",
                "compact"
            })
    void everyCommandShowsAnExample(String command) {
        assertThat(Terminal.run(command, "--help").out()).containsPattern("Examples?:\n( .*| *\n)* parley " + command);
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        Terminal terminal = Terminal.run();
        assertThat(terminal.code()).isZero();
        assertThat(terminal.out()).contains("Usage: parley", "ingest", "parley run");
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(Terminal.run("--version").out()).matches("Parley \\S+\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ingset news             | Did you mean: parley ingest
            ingest                  | Missing required parameter
            ingest a --worker 2     | Possible solutions: --workers
            ingest a --workers two  | two' is not an int
            extract a --workers 0   | --workers must be 1 or more
            query                   | list them with --list
            query no-such-query     | parley query --list' lists the queries
            query x --actor putin   | Only named queries have parameters
            query x -o yaml         | yaml
            export                  | statements, graph or network
            export statements -o ttl| JSONL
            backup                  | FILE
            """)
    void wrongUsageSaysWhatIsMeantAndWhereToLook(String line, String message) {
        Terminal terminal = Terminal.run(line.split(" "));
        assertThat(terminal.code()).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.messages())
                .startsWith("parley: ")
                .contains(message)
                .containsPattern("Try 'parley( \\w+)* --help'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "query {?s_?p_?o}",
                "export statements",
                "export graph",
                "validate",
                "stats",
                "backup -",
                "compact"
            })
    void aMissingStoreIsNotMadeButNamed(String line) {
        Path store = folder.resolve("nowhere");
        String[] words = (line + " --store " + store).split(" ");
        Terminal terminal = Terminal.run(
                Stream.of(words).map(word -> word.replace('_', ' ')).toArray(String[]::new));
        assertThat(terminal.code()).isEqualTo(1);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.messages().lines())
                .singleElement()
                .asString()
                .contains(store.toString(), "parley ingest", "--store");
        assertThat(store).doesNotExist();
    }

    @Test
    void aBadCodebookStopsTheStartBeforeAStoreIsMade() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "Ann said that it rains.");
        Path codebook = Files.writeString(folder.resolve("issues.ttl"), "this is not Turtle");
        Path store = folder.resolve("store");
        Terminal terminal = Terminal.run("ingest", "" + text, "--codebook", "" + codebook, "--store", "" + store);
        assertThat(terminal.code()).isEqualTo(1);
        assertThat(terminal.messages()).contains("issues.ttl").doesNotContain("\tat ");
        assertThat(store.resolve("cache")).doesNotExist();
    }

    @Test
    void theStackIsShownOnlyWhenAsked() {
        String store = folder.resolve("nowhere").toString();
        assertThat(Terminal.run("stats", "--store", store).messages()).doesNotContain("\tat ");
        assertThat(Terminal.run("stats", "--store", store, "--debug").messages())
                .contains("\tat ");
    }

    @Test
    void aFolderWithoutTextsIsNamed() {
        Terminal terminal = Terminal.run("extract", folder.toString());
        assertThat(terminal.code()).isEqualTo(1);
        assertThat(terminal.messages()).contains(folder.toString());
    }

    @Test
    void anOutputThatNobodyReadsEndsQuietly() {
        IOException gone = new IOException("Broken pipe");
        assertThat(Faults.execution(new IllegalStateException(new UncheckedIOException(gone)), silent(), false))
                .isZero();
    }

    /** A console that fails whoever writes to it. */
    private static Console silent() {
        PrintStream messages = new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void println(String message) {
                throw new AssertionError(message);
            }
        };
        return new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(), messages, false);
    }
}
