package dev.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Archives that are broken, or made to break their reader. */
@Timeout(20)
class HostileArchiveTests {
    private static final byte[] ZEROS = new byte[1 << 20];

    @TempDir
    Path folder;

    @Test
    void namesThatLeadOutOfAnArchiveAreRefusedAndTheOthersGoOn() {
        byte[] zip = Packer.zip(Reading.files(
                "../../etc/a.txt",
                "x",
                "/etc/b.txt",
                "x",
                "C:\\c.txt",
                "x",
                "..\\d.txt",
                "x",
                "../../etc/passwd",
                "x",
                "red\u001B[31m\n.txt",
                "They met.",
                "a/b..c.txt",
                "They left."));
        assertThat(read("a.zip", zip))
                .containsExactly(
                        "a.zip!/../../etc/a.txt ! its name leads out of the archive",
                        "a.zip!//etc/b.txt ! its name leads out of the archive",
                        "a.zip!/C:/c.txt ! its name leads out of the archive",
                        "a.zip!/../d.txt ! its name leads out of the archive",
                        "a.zip!/red?[31m?.txt = They met.",
                        "a.zip!/a/b..c.txt = They left.");
        assertThat(folder).isDirectoryContaining("glob:**/a.zip").isDirectoryNotContaining("glob:**.txt");
    }

    @Test
    void archivesInArchivesAreNotOpened() {
        byte[] inner = Packer.zip(Reading.files("a.txt", "They met."));
        Map<String, byte[]> files = Reading.files("a.zip", "", "b.txt", "They left.");
        files.put("a.zip", inner);
        assertThat(read("a.zip", Packer.zip(files)))
                .containsExactly(
                        "a.zip!/a.zip ! an archive inside an archive is not opened; unpack the outer one first",
                        "a.zip!/b.txt = They left.");
        assertThat(read("a.zip.gz", Packer.gzip(inner)).get(0)).contains("inside an archive");
    }

    @Test
    void bombsAreBrokenOff() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            for (String name : List.of("a.txt", "b.jpg", "c.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                for (int i = 0; i < 24; i++) zip.write(ZEROS);
            }
        }
        assertThat(read("a.zip", zipped.toByteArray()))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("a.zip!/a.txt ! it is larger than 16 MiB"),
                        rest -> assertThat(rest).startsWith("a.zip ! it unpacks to more than 100 times its size"));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 40; i++) gzip.write(ZEROS);
        }
        assertThat(read("a.jsonl.gz", packed.toByteArray()).get(0)).contains("100 times its size");
        assertThat(read("a.txt.gz", packed.toByteArray()).get(0)).contains("larger than 16 MiB");
        assertThat(read("a.tar.gz", packed.toByteArray()).get(0)).contains("no file in it");
    }

    @Test
    void whatComesBeforeTheCutIsRead() {
        byte[] zip = Packer.zip(Reading.files("a.txt", "They met.", "b.txt", "They left.", "c.txt", "They slept."));
        assertThat(read("a.zip", Arrays.copyOf(zip, 100)))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("a.zip!/a.txt = They met."),
                        second -> assertThat(second).startsWith("a.zip!/b.txt ! the file is damaged or cut off"),
                        rest -> assertThat(rest).startsWith("a.zip ! the file is damaged or cut off"));
        byte[] tarGz = Packer.tarGz(Reading.files("a.txt", "They met."));
        assertThat(read("a.tar.gz", Arrays.copyOf(tarGz, tarGz.length / 2)).get(0))
                .contains("damaged or cut off");
    }

    @Test
    void anEntryThatClaimsMoreThanItHas() {
        TarArchiveEntry entry = new TarArchiveEntry("a.txt");
        entry.setSize(200L << 20);
        byte[] tar = new byte[1024];
        entry.writeEntryHeader(tar);
        assertThat(read("a.tar", tar).get(0)).startsWith("a.tar!/a.txt ! the file is damaged or cut off");
    }

    @Test
    void archivesOfNothingAndOfNoise() {
        assertThat(read("a.zip", Packer.zip(Reading.files("a.jpg", "x", ".b.txt", "x")))
                        .get(0))
                .contains("no file in it that can be read");
        for (String name : List.of("a.zip", "a.tar", "a.tgz", "a.gz")) {
            assertThat(read(name, "They met, and they left.".repeat(100).getBytes())
                            .get(0))
                    .contains(name + " ! ");
        }
    }

    @Test
    void aBadFileInAnArchiveIsReportedAndTheOthersGoOn() {
        byte[] zip = Packer.zip(Reading.files("a.csv", "title\nb\n", "b.html", "<nav>x", "c.txt", "They met."));
        assertThat(read("a.zip", zip))
                .satisfiesExactly(
                        csv -> assertThat(csv).startsWith("a.zip!/a.csv ! line 1 names no column"),
                        html -> assertThat(html).startsWith("a.zip!/b.html ! there is no text"),
                        text -> assertThat(text).isEqualTo("a.zip!/c.txt = They met."));
    }

    private List<String> read(String name, byte[] bytes) {
        return Reading.of(folder, name, bytes);
    }
}
