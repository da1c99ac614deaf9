package dev.parley.read;

import dev.parley.model.Document;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF: the running text in the order in which it is printed. */
final class Pdf {
    private final Composer composer;

    Pdf(Composer composer) {
        this.composer = composer;
    }

    /** @param given what is known from elsewhere; it wins over what the document says */
    Document read(String name, byte[] bytes, Details given) throws UnreadableDocument {
        if (!Magic.PDF.begins(bytes)) throw new UnreadableDocument(name, "it is named as a PDF and is none");
        try (PDDocument pdf = open(bytes)) {
            PdfBlocks pages = new PdfBlocks(composer);
            pages.writeText(pdf, Writer.nullWriter());
            List<Block> blocks = pages.all();
            if (blocks.isEmpty()) {
                throw new UnreadableDocument(name, "there is no text in it; have the text of a scan recognized (OCR)");
            }
            Details known = given.or(details(pdf.getDocumentInformation(), blocks));
            return composer.compose(name, Optional.empty(), known, blocks);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(name, "it is protected by a password; save it without one");
        } catch (OutOfProportion e) {
            throw new UnreadableDocument(name, e.getMessage());
        } catch (IOException | RuntimeException e) {
            throw UnreadableDocument.damaged(name, e);
        } catch (StackOverflowError e) {
            throw new UnreadableDocument(name, "it is nested too deeply");
        } catch (OutOfMemoryError e) {
            // Streams that are not deflated alone unpack unmeasured; what this one took is free again.
            throw new UnreadableDocument(name, "it unpacks to more than there is memory for");
        }
    }

    private static PDDocument open(byte[] bytes) throws IOException {
        new PackedStreams(bytes).check();
        return Loader.loadPDF(bytes);
    }

    private static Details details(PDDocumentInformation information, List<Block> blocks) {
        return Block.details(
                Optional.ofNullable(information.getTitle()), Optional.ofNullable(information.getAuthor()), blocks);
    }
}
