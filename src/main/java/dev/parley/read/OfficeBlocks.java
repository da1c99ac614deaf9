package dev.parley.read;

import dev.parley.model.SectionKind;
import dev.parley.read.Paragraph.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the paragraphs of a document that Tika tells as XHTML. */
final class OfficeBlocks extends DefaultHandler {
    /** Thrown at a document whose text is above the limit. */
    static final class TooLong extends SAXException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super("its text is longer than 16 million characters; split it first");
        }
    }

    private static final Set<String> PARTS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "div", "body");

    /** A word that a line's end parts. */
    private static final Pattern HYPHENATED = Pattern.compile("(?<=\\p{Ll})-\\h*\\R(?=\\p{Ll})");

    private final Composer composer;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Optional<SectionKind> kind = Optional.empty();
    private Mark mark = Mark.NONE;
    private boolean head;
    private boolean newPage;
    private long length;

    OfficeBlocks(Composer composer) {
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
        newPage |= type.equals("page");
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
        String joined = HYPHENATED.matcher(words).replaceAll("").replaceAll("\\R", " ");
        words.setLength(0);
        for (Block part : composer.paragraphs(joined)) {
            add(new Block(kind, part.mark() == Mark.NONE ? mark : part.mark(), part.words()));
        }
        kind = Optional.empty();
        mark = Mark.NONE;
    }

    /** A sentence may go on from page to page. */
    private void add(Block block) {
        int last = blocks.size() - 1;
        boolean goesOn =
                newPage && last >= 0 && Character.isLowerCase(block.words().codePointAt(0));
        newPage = false;
        if (!goesOn) blocks.add(block);
        else {
            Block before = blocks.get(last);
            blocks.set(last, new Block(before.kind(), before.mark(), before.words() + " " + block.words()));
        }
    }
}
