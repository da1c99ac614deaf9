package dev.parley.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableTests {
    @TempDir
    Path folder;

    @Test
    void aMissingFile() {
        assertThat(refusal(folder.resolve("gone.txt"))).isEqualTo("there is no such file");
    }

    @Test
    void aFolder() {
        assertThat(refusal(folder)).isEqualTo("this is a folder, not a file");
    }

    @Test
    void aFileWithoutPermission() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), "Ministers met.");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).as("running as root").isFalse();
        assertThat(refusal(file)).isEqualTo("no permission to read this file");
    }

    @Test
    void emptyAndBlankFiles() throws IOException {
        assertThat(refusal("")).isEqualTo("the file is empty");
        assertThat(refusal("\uFEFF \r\n\t\n")).isEqualTo("the file holds blank space only");
    }

    @Test
    void binaryFiles() throws IOException {
        assertThat(refusal(new byte[] {'R', 'I', 'F', 'F', 0, 'x'}))
                .contains("no text", "zero byte at 4", "plain text");
        assertThat(refusal("\u0001\u0002\u0003\u0004 some letters")).contains("no text", "control characters");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWithThePlaceOfTheFirstWrongByte() throws IOException {
        byte[] latin = "The café closed.".getBytes(Charset.forName("windows-1252"));
        assertThat(refusal(latin)).contains("not UTF-8", "at byte 7", "iconv");
        byte[] cutOff = "caf\u00E9".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(java.util.Arrays.copyOf(cutOff, 4))).contains("not UTF-8", "at byte 3");
    }

    @Test
    void utf16IsKnownByItsMark() throws IOException {
        assertThat(refusal("Ministers met.".getBytes(StandardCharsets.UTF_16))).contains("UTF-16", "iconv");
        assertThat(refusal("\uFEFFMinisters met.".getBytes(StandardCharsets.UTF_16LE)))
                .contains("UTF-16", "iconv");
    }

    @Test
    void aFileAboveTheLimit() throws IOException {
        assertThat(refusal(new byte[FileBytes.LIMIT + 1])).contains("larger than 16 MiB");
    }

    @Test
    void frontMatterIsRefusedWithTheLine() throws IOException {
        assertThat(refusal("---\ntitle: Talks fail\n\nMinisters left.\n")).contains("line 1", "closes");
        assertThat(refusal("---\nid: a\ntitle: \"Talks\n---\nMinisters left.\n"))
                .contains("line 3");
        assertThat(refusal("---\nid: a\nid: b\n---\nMinisters left.\n")).contains("line 3", "id");
        assertThat(refusal("---\nTalks fail\n---\nMinisters left.\n")).contains("line 2");
        assertThat(refusal("---\nid: a\npublished: last week\n---\nMinisters left.\n"))
                .contains("line 3", "'last week' is no date", "2025-03-18");
        assertThat(refusal("---\nurl: example.org\n---\nMinisters left.\n")).contains("line 2", "https://");
        assertThat(refusal("---\nurl: javascript:alert(1)\n---\nMinisters left.\n"))
                .contains("line 2", "https://");
        assertThat(refusal("---\ntitle: {a: b}\n---\nMinisters left.\n")).contains("line 2");
        assertThat(refusal("---\nid: a\n---\n \n")).contains("no text after the front matter");
    }

    private String refusal(String text) throws IOException {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(byte[] bytes) throws IOException {
        return refusal(Files.write(folder.resolve("article.txt"), bytes));
    }

    private static String refusal(Path file) {
        UnreadableDocument refusal =
                catchThrowableOfType(UnreadableDocument.class, () -> new Readers(Metadata.none()).read(file));
        assertThat(refusal).as("what is wrong with %s", file).isNotNull();
        assertThat(refusal.name()).isEqualTo(file.getFileName().toString());
        assertThat(refusal.getMessage()).doesNotContain(file.getParent().toString());
        return refusal.getMessage();
    }
}
