package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements that people coded by hand, in a store and straight from their table. */
class ImportTests {
    private static final String TABLE = """
            statement_id;document_id;document_title;document_source;date_time;person;organization;concept;agreement;strength
            1;1;Levy debate;Evening Post;2020-03-01T09:00;Ada Berg;Green League;carbon tax;1;2
            2;1;Levy debate;Evening Post;2020-03-01T09:00;;Coal Board;carbon tax;0;1
            3;2;Grid report;Daily Courier;2020-04-02T12:00;;"Institute ""Nord\""";carbon tax;1;1
            4;2;Grid report;Daily Courier;2020-04-02T12:00;;Coal Board;grid fee;1;3
            """;

    @TempDir
    private static Path shared;

    private static String table;
    private static String store;
    private static Terminal imported;

    @TempDir
    private Path folder;

    @BeforeAll
    static void importOnce() throws IOException {
        table = Files.writeString(shared.resolve("coded.csv"), TABLE).toString();
        store = shared.resolve("store").toString();
        imported = Terminal.run("import", "statements", table, "--store", store);
    }

    @Test
    void importedStatementsConformToTheShapesAndMakeTheSameNetworkAsTheirTable() {
        assertThat(imported.messages()).contains("4 statements in 2 documents", "left out", "strength");
        assertThat(imported.code()).isZero();
        assertThat(Terminal.run("validate", "--store", store).code()).isZero();
        assertThat(matrix("issue", "--store", store))
                .isEqualTo(matrix("concept", "--events", table))
                .isEqualTo("""
                        "",Coal Board,Green League,"Institute ""Nord\"""
                        Coal Board,0,-1,-1
                        Green League,-1,0,1
                        "Institute ""Nord\""",-1,1,0
                        """.replace("\n", "\r\n"));
    }

    @Test
    void theSameTableAgainChangesNothing() {
        String before =
                Terminal.run("export", "graph", "-o", "nq", "--store", store).out();
        Terminal.run("import", "statements", table, "--store", store);
        assertThat(Terminal.run("export", "graph", "-o", "nq", "--store", store).out())
                .isEqualTo(before);
    }

    @Test
    void anEdgeLeadsToWhatWasCoded() {
        Terminal explained = Terminal.run("explain", "green-league", "carbon-tax", "--store", store);
        assertThat(explained.code()).isZero();
        assertThat(explained.out())
                .contains(
                        "2020-03-01  coded-1 ", "(support carbon-tax)", "Ada Berg, Green League supports: carbon tax");
    }

    @Test
    void aStatementThatCountsByItsDocumentSaysSo() throws IOException {
        Terminal imported = imported(TABLE + "5;1;Levy debate;Evening Post;;;Steel Union;carbon tax;0;1\n");
        assertThat(imported.code()).isZero();
        assertThat(Terminal.run(
                                "explain",
                                "steel-union",
                                "carbon-tax",
                                "--store",
                                folder.resolve("store").toString())
                        .out())
                .contains("published 2020-03-01  coded-1 ");
        assertThat(Terminal.run("explain", "coal-board", "grid-fee", "--time", "published", "--store", store)
                        .out())
                .contains("2020-04-02  coded-2 ");
    }

    @Test
    void rowsThatCannotBeReadAreNamedAndTheOthersAreTaken() throws IOException {
        Terminal imported = imported(TABLE + "5;2;;;;;;grid fee;1;1\n6;2;;;;;Coal Board;grid fee;perhaps;1\n");
        assertThat(imported.code()).isEqualTo(Parley.PARTLY);
        assertThat(imported.messages())
                .contains(
                        "4 statements in 2 documents",
                        "statement 5 has neither a person nor an organization",
                        "statement 6 has the agreement 'perhaps'");
    }

    @Test
    void aRowWithoutAConceptIsLeftOutAlone() throws IOException {
        Terminal imported = imported(TABLE + "7;2;;;;;Coal Board;;1;1\n");
        assertThat(imported.code()).isEqualTo(Parley.PARTLY);
        assertThat(imported.messages()).contains("4 statements in 2 documents", "statement 7 has no concept");
    }

    @Test
    void idsThatLookAlikeStayApart() throws IOException {
        String coded =
                "statement_id;document_id;organization;concept\nS 1;Doc 1;A;tax\ns-1;doc-1;B;tax\ns_1;doc-1;C;tax\n";
        assertThat(imported(coded).messages()).contains("3 statements in 2 documents");
        assertThat(Terminal.run(
                                "export",
                                "statements",
                                "--store",
                                folder.resolve("store").toString())
                        .out())
                .contains("\"coded-s-1\"", "\"coded-s-1-2\"", "\"coded-s-1-3\"", "\"coded-doc-1-2\"")
                .hasLineCount(3);
    }

    @Test
    void aTableInAnotherEncodingIsNamedWithWhatToDo() throws IOException {
        Terminal imported = imported("organization;concept\nM\u00fcller;tax\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.messages()).contains("coded.csv", "UTF-8");
        assertThat(imported("organization;;concept\nA;;tax\n").messages())
                .contains("coded.csv: A header name is missing");
    }

    @Test
    void aTableThatIsNoneIsRefused() throws IOException {
        Terminal imported = imported("date;organization;concept\nyesterday;A;b\n");
        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.messages()).contains("coded.csv", "row 1", "'yesterday'", "2025-03-18");
    }

    private Terminal imported(String coded) throws IOException {
        return imported(coded.getBytes(StandardCharsets.UTF_8));
    }

    private Terminal imported(byte[] coded) throws IOException {
        Path file = Files.write(folder.resolve("coded.csv"), coded);
        return Terminal.run(
                "import",
                "statements",
                file.toString(),
                "--store",
                folder.resolve("store").toString());
    }

    private static String matrix(String over, String... source) {
        String[] arguments = {
            "export",
            "network",
            "--mode",
            "one",
            "--between",
            "organization",
            "--over",
            over,
            "--aggregate",
            "subtract",
            "--duplicates",
            "document",
            "-o",
            "csv-matrix",
            source[0],
            source[1]
        };
        return Terminal.run(arguments).out();
    }
}
