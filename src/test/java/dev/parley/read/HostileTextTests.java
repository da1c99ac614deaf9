package dev.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Web pages, tables and JSON Lines that are broken, or made to break their reader. */
@Timeout(20)
class HostileTextTests {
    private static final String LINKED = "<script type='application/ld+json'>";

    @TempDir
    Path folder;

    @Test
    void deepPagesAreReadFlat() {
        assertThat(read("a.html", "<div>".repeat(20_000) + "<p>They met.")).containsExactly("a.html = They met.");
        assertThat(read("a.html", "<b><i>".repeat(20_000) + "<p>They met.")).containsExactly("a.html = They met.");
        assertThat(read("a.html", LINKED + "[".repeat(20_000) + "</script><p>They met."))
                .containsExactly("a.html = They met.");
    }

    @Test
    void pagesOfTagsAloneAreRefused() {
        assertThat(read("a.html", "<b>".repeat(200_001) + "They met.").get(0)).contains("more than 200000 tags");
        assertThat(read("a.html", "<nav>They met.</nav><script>they.met()</script>")
                        .get(0))
                .contains("no text in the page");
    }

    @Test
    void manyOpenTagsOverManyParagraphsEndInTime() {
        String tags = IntStream.range(0, 500).mapToObj(i -> "<b a=" + i + ">").reduce("", String::concat);
        assertThat(read("a.html", tags + "<p>They met.".repeat(5_000))).hasSize(1);
        assertThat(read("a.html", "<article><div class=share>".repeat(5_000) + "They met."))
                .hasSize(1);
    }

    @Test
    void entitiesOfAPageStayWords() {
        String page = "<!DOCTYPE html [<!ENTITY s SYSTEM 'file:///etc/passwd'>]><p>They met &s;.";
        assertThat(read("a.html", page).get(0)).endsWith("They met &s;.");
    }

    @Test
    void aPageInAnotherEncodingIsReadIfItSaysWhichAndRefusedIfItSaysWrong() {
        Charset latin = Charset.forName("windows-1252");
        assertThat(Reading.of(folder, "a.html", "<meta charset=iso-8859-1><p>Café “Süd”".getBytes(latin)))
                .containsExactly("a.html = Café “Süd”");
        assertThat(Reading.of(folder, "a.html", "<meta charset=latin1><p>Café".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("a.html = Café");
        assertThat(Reading.of(folder, "a.html", "<meta charset=utf-8><p>Café".getBytes(latin))
                        .get(0))
                .contains("not UTF-8", "iconv");
        assertThat(Reading.of(folder, "a.html", "<meta charset=euc-jp><p>Café ".getBytes(latin))
                        .get(0))
                .contains("not EUC-JP, which it declares");
    }

    @Test
    void oneBadLineOfJsonIsReportedAndTheOthersGoOn() {
        String good = "{\"text\": \"They met.\"}";
        List<String> told = read(
                "a.jsonl",
                String.join(
                        "\n",
                        "{\"text\":" + "[".repeat(20_000),
                        "nonsense",
                        "[1]",
                        "{\"text\": {\"a\": 1}}",
                        "{\"title\": \"Talks\"}",
                        "{\"text\": \"a\", \"date\": \"soon\"}",
                        "{\"text\": \"a\", \"text\": \"b\"}",
                        "{\"text\": \"" + "a ".repeat(9_000_000) + "\"}",
                        good));
        assertThat(told).hasSize(9).last().isEqualTo("a.jsonl:9 = They met.");
        assertThat(told.get(0)).startsWith("a.jsonl:1 ! this line is no JSON").contains("nesting");
        assertThat(told.get(1)).startsWith("a.jsonl:2 ! this line is no JSON");
        assertThat(told.get(2)).contains("no JSON object");
        assertThat(told.get(3)).contains("'text' is an object");
        assertThat(told.get(4)).contains("it has no text");
        assertThat(told.get(5)).contains("'soon' is no date");
        assertThat(told.get(6)).contains("Duplicate");
        assertThat(told.get(7)).contains("larger than 16 MiB");
    }

    @Test
    void aRowWithUnbalancedQuotesIsReportedAndTheOthersGoOn() {
        assertThat(
                        read(
                                "a.csv",
                                "title,text\na,\"They met.\nb,They left.\n\"c\"x,No.\n,\"It \"\"went\"\"\non.\"\n,5\" x\n,Yes.\n"))
                .satisfiesExactly(
                        two -> assertThat(two).startsWith("a.csv:2 ! the quotes in this row do not balance"),
                        three -> assertThat(three).isEqualTo("a.csv:3 = b\n\nThey left."),
                        four -> assertThat(four).startsWith("a.csv:4 ! the quotes"),
                        five -> assertThat(five).isEqualTo("a.csv:5 = It \"went\" on."),
                        seven -> assertThat(seven).startsWith("a.csv:7 ! the quotes"),
                        eight -> assertThat(eight).isEqualTo("a.csv:8 = Yes."));
    }

    @Test
    void aQuoteThatNeverEndsCostsOneRow() {
        List<String> told = read("a.csv", "title,text\na,\"They met.\n" + "b,They left.\n".repeat(2_000));
        assertThat(told).hasSize(2_001);
        assertThat(told.subList(1, told.size())).allMatch(row -> row.endsWith(" = b\n\nThey left."));
        assertThat(read("a.csv", "title,text\n" + "x,\"y\n".repeat(2_000))).hasSize(2_000);
    }

    @Test
    void tablesThatAreNone() {
        assertThat(read("a.csv", "title,words\na,b\n").get(0)).contains("line 1 names no column text", "title, words");
        assertThat(read("a.csv", "title,text\n").get(0)).contains("no row after the headings");
        assertThat(read("a.csv", "title,\"text\na,b\n").get(0)).contains("quotes");
        assertThat(read("a.csv", "text\na,b\n").get(0)).contains("a.csv:2 ! it has more cells than there are headings");
        assertThat(Reading.of(folder, "a.csv", new byte[100_000]).get(0)).contains("zero byte");
        assertThat(Reading.of(folder, "a.csv", "text\na\n".getBytes(StandardCharsets.UTF_16))
                        .get(0))
                .contains("UTF-16");
    }

    @Test
    void aRowInAnotherEncodingIsReportedAndTheOthersGoOn() {
        byte[] latin = "text\nCafé.\nThey met.\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Reading.of(folder, "a.csv", latin))
                .satisfiesExactly(
                        two -> assertThat(two).startsWith("a.csv:2 ! the text is not UTF-8"),
                        three -> assertThat(three).isEqualTo("a.csv:3 = They met."));
    }

    @Test
    void emptyFilesOfEveryFormat() {
        for (String ending : List.of(
                "txt", "md", "html", "htm", "xhtml", "pdf", "docx", "csv", "tsv", "jsonl", "ndjson", "zip", "tar",
                "tgz", "gz")) {
            assertThat(read("a." + ending, "")).containsExactly("a." + ending + " ! the file is empty");
        }
    }

    private List<String> read(String name, String text) {
        return Reading.of(folder, name, text);
    }
}
