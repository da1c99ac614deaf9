package dev.parley.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.Document;
import dev.parley.model.SectionKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetadataTests {
    @TempDir
    Path folder;

    @Test
    void aRowSaysWhatIsKnownAboutTheFileOfThatName() throws Exception {
        Document document = read("""
                \uFEFFFile,title,publisher,author,published,url,section
                news/talks.txt,"Talks fail, again",Example News,Ada Quist; Jun Oda,2031-05-06,https://example.org/1,World
                other.txt,,,,,,
                """, "World\n\nTalks fail, again\n\nMia Ek\n\nMinisters left on Monday.\n");
        assertThat(document.title()).contains("Talks fail, again");
        assertThat(document.publisher()).contains("Example News");
        assertThat(document.authors()).containsExactly("Ada Quist", "Jun Oda");
        assertThat(document.published()).contains(LocalDate.of(2031, 5, 6));
        assertThat(document.uri()).contains("https://example.org/1");
        assertThat(document.sections().get(1).kind()).isEqualTo(SectionKind.TITLE);
    }

    @Test
    void metadataWinsOverFrontMatterFieldByField() throws Exception {
        Document document = read(
                "file,publisher,published\ntalks.txt,Example News,\n",
                "---\nid: 007\npublisher: Elsewhere\nauthor: Ada Quist; Jun Oda\npublished: 2031-05-06 23:30\n---\nThey left.\n");
        assertThat(document.id()).isEqualTo("007");
        assertThat(document.publisher()).contains("Example News");
        assertThat(document.published()).contains(LocalDate.of(2031, 5, 6));
        assertThat(document.authors()).containsExactly("Ada Quist", "Jun Oda");
    }

    @Test
    void aDateMayHaveATime() throws Exception {
        for (String date : new String[] {
            "2031-05-06",
            "2031-05-06T23:30",
            "2031-05-06 23:30:10",
            "2031-05-06T23:30:10.5Z",
            "2031-05-06T23:30:00-05:00"
        }) {
            assertThat(read("file,published\ntalks.txt," + date + "\n", "They left.")
                            .published())
                    .as(date)
                    .contains(LocalDate.of(2031, 5, 6));
        }
    }

    @Test
    void withoutARowThereIsNoDate() throws Exception {
        assertThat(read("file,published\nother.txt,2031-05-06\n", "They left.").published())
                .isEmpty();
    }

    @Test
    void whatCannotBeUsedIsNamedWithItsRow() {
        refused("title,author\nTalks fail,Ada\n", "row 1 has no column 'file', only: title, author");
        refused("file,title\na.txt,A\nb.txt,B\nx/a.txt,C\n", "row 4: 'a.txt' had a row before");
        refused("file,published\na.txt,2031-05-06\nb.txt,6 May\n", "row 3: ('b.txt') published '6 May' is no date");
        refused("file,published\na.txt,2031-02-30\n", "row 2: ('a.txt') published '2031-02-30' is no date");
        refused("file,url\na.txt,not a url\n", "row 2: ('a.txt') url 'not a url' is no web address");
        refused("file,title\na.txt,Talks fail, again\n", "row 2: it has more cells than there are headings");
        refused("file,title\n,Talks fail\n", "row 2: it names no file");
        refused("file,title\na.txt,\"Talks\n", "no table of comma separated values");
    }

    private void refused(String csv, String reason) {
        assertThatThrownBy(() -> Metadata.of(table(csv)))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(reason)
                .extracting(refusal -> ((UnreadableDocument) refusal).name())
                .isEqualTo("metadata.csv");
    }

    private Document read(String csv, String text) throws Exception {
        return new Readers(Metadata.of(table(csv))).read("talks.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private Path table(String csv) throws IOException {
        return Files.writeString(folder.resolve("metadata.csv"), csv);
    }

    @Test
    void theTableItselfIsNoArticle(@TempDir Path folder) throws Exception {
        Path table = Files.writeString(folder.resolve("about.csv"), "file,title\nferry.txt,The ferry\n");
        Path ferry = Files.writeString(folder.resolve("ferry.txt"), "The ferry sails again.");
        assertThat(new Readers(Metadata.of(table)).files(List.of(folder))).containsExactly(ferry);
    }
}
