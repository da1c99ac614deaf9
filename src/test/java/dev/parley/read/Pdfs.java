package dev.parley.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints samples as PDF. */
final class Pdfs {
    private static final int LEFT = 50;
    private static final int TOP = 750;
    private static final int LEADING = 14;

    private Pdfs() {}

    /** @param pages of lines; an empty line parts paragraphs, and the first line of all is set large */
    static byte[] of(List<List<String>> pages) {
        try (PDDocument document = new PDDocument()) {
            print(pages, document);
            return saved(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** One that can only be opened with a password. */
    static byte[] locked(String line) {
        try (PDDocument document = new PDDocument()) {
            print(List.of(List.of(line)), document);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "reader", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return saved(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        document.getDocumentInformation().setTitle("Microsoft Word - Document1");
        document.getDocumentInformation().setAuthor("Ada Writer");
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        document.save(saved);
        return saved.toByteArray();
    }

    private static void print(List<List<String>> pages, PDDocument document) throws IOException {
        boolean headline = true;
        for (List<String> lines : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.newLineAtOffset(LEFT, TOP);
                for (String line : lines) {
                    content.setFont(new PDType1Font(FontName.TIMES_ROMAN), headline ? 20 : 11);
                    headline = false;
                    content.showText(line);
                    content.newLineAtOffset(0, -LEADING);
                }
                content.endText();
            }
        }
    }
}
