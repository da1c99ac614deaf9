package dev.parley.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Packs samples: archives, and the parts that make a DOCX. */
final class Packer {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Packer() {}

    /** Entries by name, in their order. */
    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    static byte[] tarGz(Map<String, byte[]> files) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(packed))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    static byte[] gzip(byte[] file) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    /** @param paragraphs WordprocessingML; the styles Title, Heading1 and Caption are known */
    static byte[] docx(String doctype, String paragraphs) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        part(
                parts,
                "[Content_Types].xml",
                "<Types xmlns='" + PACKAGE + "content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + content("/word/document.xml", "wordprocessingml.document.main")
                        + content("/word/styles.xml", "wordprocessingml.styles")
                        + "<Override PartName='/core.xml' ContentType='application/vnd.openxmlformats-package.core-properties+xml'/>"
                        + "</Types>");
        part(
                parts,
                "_rels/.rels",
                relationships(relationship(OFFICE + "officeDocument", "word/document.xml")
                        + relationship(PACKAGE + "relationships/metadata/core-properties", "core.xml")));
        part(parts, "word/_rels/document.xml.rels", relationships(relationship(OFFICE + "styles", "styles.xml")));
        part(
                parts,
                "core.xml",
                "<c:coreProperties xmlns:c='" + PACKAGE + "metadata/core-properties'"
                        + " xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                        + "<dc:title>Harbour deal</dc:title><dc:creator>Ada Writer</dc:creator></c:coreProperties>");
        part(
                parts,
                "word/styles.xml",
                "<w:styles xmlns:w='" + WORD + "'>"
                        + style("Title", "Title") + style("Heading1", "heading 1") + style("Caption", "caption")
                        + "</w:styles>");
        part(
                parts,
                "word/document.xml",
                doctype + "<w:document xmlns:w='" + WORD + "'><w:body>" + paragraphs + "</w:body></w:document>");
        return zip(parts);
    }

    /** A paragraph of a DOCX. @param style one of its names, or nothing */
    static String paragraph(String style, String words) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>";
        return "<w:p>" + properties + "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r></w:p>";
    }

    private static void part(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, ("<?xml version='1.0' encoding='UTF-8'?>" + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String content(String part, String type) {
        return "<Override PartName='" + part + "' ContentType='application/vnd.openxmlformats-officedocument." + type
                + "+xml'/>";
    }

    private static String relationships(String inside) {
        return "<Relationships xmlns='" + PACKAGE + "relationships'>" + inside + "</Relationships>";
    }

    private static String relationship(String type, String target) {
        return "<Relationship Id='r" + Math.abs(target.hashCode()) + "' Type='" + type + "' Target='" + target + "'/>";
    }

    private static String style(String id, String name) {
        return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + name + "'/></w:style>";
    }
}
