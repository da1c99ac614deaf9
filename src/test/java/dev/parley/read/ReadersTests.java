package dev.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Document;
import dev.parley.model.SectionKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ReadersTests {
    @TempDir
    Path folder;

    private final Readers readers = new Readers(Metadata.none());

    @Test
    void aFolderGivesItsTextsSortedAndNothingElse() throws IOException {
        for (String name :
                List.of("b.txt", "a/z.md", "a/B.TXT", "a/page.jpg", ".hidden.txt", ".git/note.txt", "README")) {
            file(name);
        }
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        assertThat(readers.files(List.of(folder)))
                .containsExactly(folder.resolve("a/B.TXT"), folder.resolve("a/z.md"), folder.resolve("b.txt"));
    }

    @Test
    void aFileThatIsNamedIsTakenWhateverItsEndingAndOnce() throws Exception {
        Path notes = file("notes.asc");
        Path gone = folder.resolve("gone.txt");
        assertThat(readers.files(List.of(notes, gone, folder.resolve("./notes.asc"))))
                .containsExactly(gone, notes);
        assertThat(readers.read(notes).id()).isEqualTo("notes");
    }

    @Test
    void namesThatAreSlugsStayAndOthersBecomeOne() throws Exception {
        assertThat(id("000_2e98.v2-.txt")).isEqualTo("000_2e98.v2-");
        assertThat(id("Élysée talks (final).txt")).isEqualTo("elysee-talks-final-");
        assertThat(id("新闻.txt")).matches("[0-9a-f]{8}").isNotEqualTo(id("新间.txt"));
        assertThat(id("-")).matches("[0-9a-f]{8}");
    }

    @Test
    void theTextIsTheFileVerbatim() throws Exception {
        String text = "\uFEFFTalks fail\r\n\r\nMinisters left. 😀\r\n";
        Document document = readers.read("talks.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.title()).contains("Talks fail");
        assertThat(document.sections().get(0).span().start()).isEqualTo(1);
    }

    @Test
    void aSingleSentenceIsNoHeadline() throws Exception {
        Document document = readers.read("talks.txt", "The minister left.".getBytes(StandardCharsets.UTF_8));
        assertThat(document.title()).isEmpty();
        assertThat(document.sections()).singleElement().extracting("kind").isEqualTo(SectionKind.BODY);
    }

    @Test
    @Timeout(20)
    void hugeTextsAreReadInLinearTime() throws Exception {
        assertThat(sections("The minister left early. ".repeat(45_000))).isEqualTo(1);
        assertThat(sections("The minister left early.\n".repeat(100_000))).isEqualTo(100_000);
        assertThat(sections("Word\n".repeat(20_000))).isEqualTo(20_000);
    }

    @Test
    @Timeout(20)
    void linesMadeToConfuseThePatternsAreReadInTime() throws Exception {
        for (String piece : List.of(
                "1-", "Ab, ", "AB ", "By A and ", "(a/", "12:30 AM ", "May 6 ", "A. ", "A.B", "Photo: ", "(", "- ")) {
            String line = piece.repeat(990 / piece.length()) + "\n\n";
            assertThat(sections(line.repeat(20))).as(piece).isEqualTo(20);
        }
    }

    private int sections(String text) throws UnreadableDocument {
        return readers.read("huge.txt", text.getBytes(StandardCharsets.UTF_8))
                .sections()
                .size();
    }

    private String id(String name) throws UnreadableDocument {
        return readers.read(name, "Ministers left.".getBytes(StandardCharsets.UTF_8))
                .id();
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "Ministers left.");
    }
}
