package dev.parley.read;

import dev.parley.model.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads Word documents (DOCX): the running text, without what is attached, deleted, or printed on every page. */
final class Word {
    private final Composer composer;

    Word(Composer composer) {
        this.composer = composer;
    }

    /** @param given what is known from elsewhere; it wins over what the document says */
    Document read(String name, byte[] bytes, Details given) throws UnreadableDocument {
        if (!Magic.DOCX.begins(bytes)) {
            throw new UnreadableDocument(
                    name, "it is named as a DOCX and is none; save an old or protected one as DOCX without a password");
        }
        WordBlocks gathered = new WordBlocks(composer);
        Metadata metadata = parsed(name, bytes, gathered);
        List<Block> blocks = gathered.all();
        Details known = given.or(Block.details(
                Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE)),
                Optional.of(String.join(";", metadata.getValues(TikaCoreProperties.CREATOR))),
                blocks));
        return composer.compose(name, Optional.empty(), known, blocks);
    }

    private static Metadata parsed(String name, byte[] bytes, WordBlocks gathered) throws UnreadableDocument {
        Metadata metadata = new Metadata();
        // Opened from memory the package is held against its size part by part, which it is not from a file.
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes));
                TikaInputStream in = TikaInputStream.get(bytes)) {
            if (parts.getParts().stream().noneMatch(Word::isMain))
                throw new UnreadableDocument(name, "it is no Word document, though it is packed like one");
            in.setOpenContainer(parts);
            new OOXMLParser().parse(in, gathered, metadata, textAlone());
            return metadata;
        } catch (WordBlocks.TooLong e) {
            throw new UnreadableDocument(name, e.getMessage());
        } catch (InvalidFormatException | IOException | TikaException | SAXException | RuntimeException e) {
            throw UnreadableDocument.damaged(name, e);
        } catch (OutOfMemoryError e) {
            // A part may be a hundred times its packed size; what this one took is free again.
            throw new UnreadableDocument(name, "it unpacks to more than there is memory for");
        }
    }

    private static boolean isMain(PackagePart part) {
        return part.getContentType().matches(".*(?:wordprocessingml|ms-word)\\.(?:document|template).*main\\+xml");
    }

    private static ParseContext textAlone() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeDeletedContent(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new Attachments());
        return context;
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
