package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code parley export network} on a table of coded statements. */
class NetworkCommandTests {
    @TempDir
    private Path folder;

    private String table;

    @BeforeEach
    void code() throws IOException {
        table = Files.writeString(folder.resolve("coded.csv"), """
                statement_id,document_id,date,organization,concept,agreement
                1,1,2020-01-05,A,tax,1
                2,1,2020-02-05,B,tax,0
                """).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--mode four                       | mode is one of one, two, three, not 'four'",
                "--aggregate congruence            | congruence is not defined for two-mode networks",
                "--aggregate subtract --qualifier none | subtract compares the values of a qualifier",
                "--between organisation            | there is no variable 'organisation'; there are:",
                "--from 2020-13-01                 | from is a day such as 2025-03-18",
                "--from 2021-01-01 --to 2020-01-01 | the range ends before it begins",
                "--include organization            | include takes VARIABLE=VALUE",
                "--min-weight much                 | min-weight is a number, not 'much'",
                "--windows sliding                 | windows is one of calendar, dna",
                "--qualifier agreement:boolish     | is one of boolean, integer, graded, short-text",
                "--time-window years --window-size 2147483647 | a window is 1 to 10000 units long",
                "-o gexff                          | expected one of gexf, gexf-dynamic, graphml, graphml-multi",
                "--time-window months              | name a file with --out to get one for each",
            })
    void badCombinationsAreRefusedInWords(String options, String reason) {
        Terminal terminal = export(options.trim().split("\\s+"));
        assertThat(terminal.code()).isEqualTo(2);
        assertThat(terminal.messages()).contains(reason.trim());
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void windowsMakeAFileEachAndNoneIsReplaced() throws IOException {
        String out = folder.resolve("net.csv").toString();
        assertThat(export("--time-window", "months", "--out", out).messages()).contains("2 windows, 0 of them empty");
        assertThat(folder.resolve("net-2020-02-01.csv"))
                .content()
                .contains("B,tax")
                .doesNotContain("A,tax");
        Files.delete(folder.resolve("net-2020-01-01.csv"));
        Terminal again = export("--time-window", "months", "--out", out);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.messages()).contains("net-2020-02-01.csv is there already; --force replaces it");
        assertThat(folder.resolve("net-2020-01-01.csv")).doesNotExist();
        assertThat(export("--time-window", "months", "--out", out, "--force").code())
                .isZero();
    }

    @Test
    void windowsOfEventsThatBeginTogetherHaveAFileEach() throws IOException {
        Files.writeString(
                Path.of(table),
                "date;organization;concept;agreement\n2020-01-01;A;tax;1\n2020-01-01;B;tax;0\n2020-01-01;C;tax;0\n");
        String out = folder.resolve("net.csv").toString();
        assertThat(export("--time-window", "events", "--out", out).messages()).contains("3 windows");
        assertThat(folder.resolve("net-2020-01-01.csv")).content().contains("A,tax");
        assertThat(folder.resolve("net-2020-01-01-3.csv")).content().contains("C,tax");
    }

    @Test
    void aDayAndItsTimeMayStandInTwoColumns() throws IOException {
        Files.writeString(
                Path.of(table),
                "date,time,organization,concept,agreement\n2020-01-01,09:30,A,tax,1\n2020-01-01,,B,tax,0\n");
        String out = folder.resolve("net.csv").toString();
        assertThat(export("--time-window", "hours", "--out", out).messages()).contains("10 windows, 8 of them empty");
        assertThat(folder.resolve("net-2020-01-01T0900.csv")).content().contains("A,tax");
    }

    @Test
    void oneDynamicFileHoldsAllWindows() {
        assertThat(export("--time-window", "months", "-o", "gexf-dynamic").out())
                .contains("start=\"2020-01-01\"", "end=\"2020-02-29\"");
    }

    @Test
    void anEmptyNetworkIsAFileAndALineOfWarning() {
        Terminal terminal = export("--from", "2030-01-01", "-o", "graphml");
        assertThat(terminal.code()).isZero();
        assertThat(terminal.out()).contains("<graphml");
        assertThat(terminal.messages()).contains("the network is empty");
    }

    private Terminal export(String... options) {
        List<String> arguments = new ArrayList<>(List.of("export", "network", "--events", table));
        if (!List.of(options).contains("--between")) arguments.addAll(List.of("--between", "organization"));
        arguments.addAll(List.of("--over", "concept"));
        arguments.addAll(List.of(options));
        return Terminal.run(arguments.toArray(String[]::new));
    }
}
