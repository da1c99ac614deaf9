package dev.parley.read;

import dev.parley.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads PDF and Word documents (DOCX): their running text, without what is attached to them or drawn in them. */
final class Office {
    private final Composer composer;

    Office(Composer composer) {
        this.composer = composer;
    }

    /** @param given what is known from elsewhere; it wins over what the document says */
    Document read(String name, byte[] bytes, Details given) throws UnreadableDocument {
        if (bytes.length == 0) throw new UnreadableDocument(name, "the file is empty");
        Metadata metadata = new Metadata();
        OfficeBlocks blocks = new OfficeBlocks(composer);
        parse(name, bytes, blocks, metadata);
        if (blocks.all().isEmpty()) {
            throw new UnreadableDocument(
                    name, "there is no text in it; if it is a scan, have its text recognized (OCR) first");
        }
        Details known = given.or(details(metadata, blocks.all()));
        return composer.compose(name, Optional.empty(), known, blocks.all());
    }

    private static void parse(String name, byte[] bytes, ContentHandler blocks, Metadata metadata)
            throws UnreadableDocument {
        boolean word = Magic.ending(bytes).equals(Optional.of("docx"));
        if (!word && !Magic.ending(bytes).equals(Optional.of("pdf"))) throw neither(name);
        Parser parser = word ? new OOXMLParser() : new PDFParser();
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            parser.parse(in, blocks, metadata, textAlone());
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocument(name, "it is protected by a password; save it without one");
        } catch (OfficeBlocks.TooLong e) {
            throw new UnreadableDocument(name, e.getMessage());
        } catch (IOException | TikaException | SAXException | RuntimeException e) {
            throw new UnreadableDocument(name, "the file is damaged or cut off: " + reason(e));
        } catch (StackOverflowError e) {
            throw new UnreadableDocument(name, "it is nested too deeply");
        } catch (OutOfMemoryError e) {
            // Streams in a PDF unpack a thousandfold; what this one took is free again.
            throw new UnreadableDocument(name, "it unpacks to more than there is memory for");
        }
    }

    private static ParseContext textAlone() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractAcroFormContent(false);
        OfficeParserConfig word = new OfficeParserConfig();
        word.setUseSAXDocxExtractor(true);
        word.setIncludeHeadersAndFooters(false);
        word.setIncludeDeletedContent(false);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(OfficeParserConfig.class, word);
        context.set(EmbeddedDocumentExtractor.class, new Attachments());
        return context;
    }

    /** The title is often one that a program made up: it counts if it stands in the text. */
    private static Details details(Metadata metadata, List<Block> blocks) {
        Predicate<String> shown = title -> blocks.stream().anyMatch(block -> block.says(title));
        return new Details(
                Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE))
                        .map(String::strip)
                        .filter(shown),
                Optional.empty(),
                Arrays.stream(metadata.getValues(TikaCoreProperties.CREATOR))
                        .map(String::strip)
                        .filter(author -> !author.isEmpty())
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }

    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) cause = cause.getCause();
        return Optional.ofNullable(cause.getMessage())
                .map(message -> message.lines().findFirst().orElse(""))
                .orElse(cause.getClass().getSimpleName());
    }

    private static UnreadableDocument neither(String name) {
        return new UnreadableDocument(
                name,
                "it is named as a PDF or DOCX and is neither; an old or protected Word file has to be saved as DOCX"
                        + " without a password");
    }

    /** Passes over what is attached to a document. */
    private static final class Attachments implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean html) {}
    }
}
