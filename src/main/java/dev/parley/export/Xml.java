package dev.parley.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML file as it is written, one element a line. Attributes are given as names and values by turns. */
final class Xml {
    private static final String INDENT = "  ";

    private final XMLStreamWriter writer;
    private int depth;

    Xml(OutputStream out) throws IOException {
        // The JDK's own, whatever else is on the path; it must not see the encoding, or it spells emoji as numbers.
        XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();
        try {
            writer = factory.createXMLStreamWriter(
                    new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    /** Writes something. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    /** Begins an element that others will stand in. */
    void open(String name, String... attributes) throws IOException {
        step(() -> {
            line();
            writer.writeStartElement(name);
            attributes(attributes);
        });
        depth++;
    }

    /** Ends the element that was begun last. */
    void close() throws IOException {
        depth--;
        step(() -> {
            line();
            writer.writeEndElement();
        });
    }

    /** An element without content. */
    void empty(String name, String... attributes) throws IOException {
        step(() -> {
            line();
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** An element with text. */
    void text(String name, String text, String... attributes) throws IOException {
        step(() -> {
            line();
            writer.writeStartElement(name);
            attributes(attributes);
            writer.writeCharacters(text);
            writer.writeEndElement();
        });
    }

    /** Hands over all that was written. */
    void finish() throws IOException {
        step(() -> {
            writer.writeEndDocument();
            writer.writeCharacters("\n");
            writer.flush();
        });
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) writer.writeAttribute(attributes[i], attributes[i + 1]);
    }

    private static void step(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }
}
