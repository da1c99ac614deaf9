package dev.parley.read;

import dev.parley.model.SectionKind;
import dev.parley.read.Paragraph.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the paragraphs of a Word document that Tika tells as XHTML. */
final class WordBlocks extends DefaultHandler {
    /** Thrown at a document whose text is above the limit. */
    static final class TooLong extends SAXException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super("its text is longer than 16 million characters; split it first");
        }
    }

    private static final Set<String> PARTS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "div", "body");

    private final Composer composer;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Optional<SectionKind> kind = Optional.empty();
    private Mark mark = Mark.NONE;
    private boolean head;
    private long length;

    WordBlocks(Composer composer) {
        this.composer = composer;
    }

    /** The paragraphs so far. */
    List<Block> all() {
        return List.copyOf(blocks);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("head")) head = true;
        if (name.equals("br")) words.append('\n');
        if (!PARTS.contains(name)) return;
        end();
        String type = Optional.ofNullable(attributes.getValue("class")).orElse("");
        kind = switch (type) {
            case "title" -> Optional.of(SectionKind.TITLE);
            case "caption" -> Optional.of(SectionKind.CAPTION);
            default -> Optional.empty();
        };
        if (name.matches("h[1-6]")) mark = Mark.HEADING;
        if (name.equals("li")) mark = Mark.BULLET;
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("head")) head = false;
        if (PARTS.contains(name)) end();
    }

    @Override
    public void characters(char[] text, int start, int count) throws SAXException {
        if (head) return;
        length += count;
        if (length > FileBytes.LIMIT) throw new TooLong();
        words.append(text, start, count);
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int count) throws SAXException {
        characters(text, start, count);
    }

    private void end() {
        for (Block part : composer.paragraphs(words.toString().replace('\n', ' '))) {
            blocks.add(new Block(kind, part.mark() == Mark.NONE ? mark : part.mark(), part.words()));
        }
        words.setLength(0);
        kind = Optional.empty();
        mark = Mark.NONE;
    }
}
