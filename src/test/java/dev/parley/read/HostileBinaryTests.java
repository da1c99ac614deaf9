package dev.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** PDF and DOCX that are broken, or made to break their reader. */
@Timeout(30)
class HostileBinaryTests {
    private static final String LINE = "BT /F1 12 Tf 50 700 Td (They met.) Tj ET\n";

    @TempDir
    Path folder;

    private final byte[] pdf = Pdfs.of(List.of(List.of("They met.")));
    private final byte[] docx = Packer.docx("", Packer.paragraph("", "They met."));

    @Test
    void filesThatAreCutOff() {
        assertThat(read("a.pdf", Arrays.copyOf(pdf, pdf.length / 2))).contains("! the file is damaged or cut off");
        assertThat(read("a.pdf", Arrays.copyOf(pdf, 12))).contains("! the file is damaged or cut off");
        assertThat(read("a.docx", Arrays.copyOf(docx, docx.length / 2))).contains("! the file is damaged or cut off");
    }

    @Test
    void filesThatAreSomethingElse() {
        byte[] words = "They met.".getBytes(StandardCharsets.UTF_8);
        assertThat(read("a.pdf", words)).contains("named as a PDF and is none");
        assertThat(read("a.docx", words)).contains("named as a DOCX and is none");
        assertThat(read("a.docx", Packer.zip(Reading.files("a.txt", "They met."))))
                .contains("in .zip");
    }

    @Test
    void aPdfWithAPassword() {
        assertThat(read("a.pdf", Pdfs.locked("They met."))).contains("protected by a password");
    }

    @Test
    void aPdfWithoutText() {
        assertThat(read("a.pdf", raw("3 0 R", "".getBytes(), ""))).contains("there is no text in it", "OCR");
    }

    @Test
    void aPdfThatClaimsMoreThanItHas() {
        String claiming = new String(raw("3 0 R", LINE.getBytes(), ""), StandardCharsets.ISO_8859_1)
                .replaceFirst("/Length \\d+", "/Length 200000000");
        assertThat(read("a.pdf", claiming.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("a.pdf = They met.");
    }

    @Test
    void aPdfWhosePagesUnpackToFarMore() {
        byte[] blank = new byte[1 << 16];
        Arrays.fill(blank, (byte) ' ');
        assertThat(read("a.pdf", raw("3 0 R", packed(blank, 1_100), "/Filter/FlateDecode")))
                .contains("64 MiB");
        byte[] lines = LINE.replace("met", "met".repeat(5000)).getBytes();
        assertThat(read("a.pdf", raw("3 0 R", packed(lines, 70), "/Filter/FlateDecode")))
                .contains("1000000 characters");
    }

    @Test
    void aPdfWhoseStreamsUnpackToFarMoreThanMemory() {
        byte[] blank = new byte[1 << 20];
        byte[] bomb = packed(blank, 300);
        String refusal = "unpacks to more than 256 MiB";
        assertThat(read("a.pdf", raw("3 0 R", bomb, "/Type/ObjStm/N 1/First 4/Filter/FlateDecode")))
                .contains(refusal);
        assertThat(read("a.pdf", raw("3 0 R", packed(bomb, 1), "/Filter[/FlateDecode/FlateDecode]")))
                .contains(refusal);
    }

    @Test
    void aPdfThatNamesThePageAgainAndAgain() {
        assertThat(read("a.pdf", raw("3 0 R ".repeat(10_000), LINE.getBytes(), "")))
                .contains("too many");
        assertThat(read("a.pdf", raw("2 0 R 2 0 R", LINE.getBytes(), ""))).contains("no text");
    }

    @Test
    void aPdfNestedDeep() {
        byte[] deep = ("%PDF-1.4\n1 0 obj\n" + "[".repeat(1_000_000)).getBytes();
        assertThat(read("a.pdf", deep)).contains(" ! ");
        assertThat(read("a.pdf", raw("3 0 R", "[".repeat(1_000_000).getBytes(), "")))
                .contains(" ! ");
    }

    @Test
    void entitiesOfADocxAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String outside = "<!DOCTYPE x [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]>";
        assertThat(read("a.docx", Packer.docx(outside, Packer.paragraph("", "They &s; met."))))
                .doesNotContain("SECRET")
                .contains("They");
        String far = "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>";
        assertThat(read("a.docx", Packer.docx(far, Packer.paragraph("", "They met."))))
                .isEqualTo("a.docx = They met.");
    }

    @Test
    void entitiesThatMultiply() {
        String laughs = IntStream.range(1, 12)
                .mapToObj(i -> "<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>")
                .reduce("<!DOCTYPE x [<!ENTITY l0 'ha'>", String::concat);
        assertThat(read("a.docx", Packer.docx(laughs + "]>", Packer.paragraph("", "&l11;"))))
                .contains("entity");
    }

    @Test
    void aDocxNestedDeep() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(20_000)
                + Packer.paragraph("", "They met.")
                + "</w:tc></w:tr></w:tbl>".repeat(20_000);
        assertThat(read("a.docx", Packer.docx("", deep))).isEqualTo("a.docx = They met.");
    }

    @Test
    void aDocxThatUnpacksToFarMore() {
        String blank = "<!--" + " ".repeat(101_000_000) + "-->";
        assertThat(read("a.docx", Packer.docx("", blank))).contains("! the file is damaged or cut off", "maximum");
        String words = Packer.paragraph("", "They met. ".repeat(1_700_000));
        assertThat(read("a.docx", Packer.docx("", words))).contains("longer than 16 million characters");
    }

    private String read(String name, byte[] bytes) {
        List<String> told = Reading.of(folder, name, bytes);
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    private static byte[] packed(byte[] unit, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < times; i++) deflater.write(unit);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    /** A PDF written by hand, as no library would. @param kids what the tree of pages names; the page is 3 0 R */
    private static byte[] raw(String kids, byte[] content, String filter) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n".getBytes());
        file.writeBytes(("2 0 obj\n<</Type/Pages/Count 1/Kids[" + kids + "]>>\nendobj\n").getBytes());
        file.writeBytes(("3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
                        + "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>\nendobj\n")
                .getBytes());
        file.writeBytes(("4 0 obj\n<</Length " + content.length + filter + ">>\nstream\n").getBytes());
        file.writeBytes(content);
        file.writeBytes("\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes());
        return file.toByteArray();
    }
}
