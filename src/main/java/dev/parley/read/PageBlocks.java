package dev.parley.read;

import dev.parley.model.SectionKind;
import dev.parley.read.Paragraph.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Parts an article of a web page into paragraphs, as a browser would show them. */
final class PageBlocks implements NodeVisitor {
    private final Map<Element, SectionKind> kinds;
    private final List<Block> blocks = new ArrayList<>();

    /** What the elements around the current place are known as, the innermost first. */
    private final Deque<Optional<SectionKind>> around = new ArrayDeque<>(List.of(Optional.empty()));

    private final StringBuilder words = new StringBuilder();

    /** What all of the words are known as: a link to the author makes no byline of the sentence around it. */
    private final Set<Optional<SectionKind>> known = new HashSet<>();

    private Mark mark = Mark.NONE;

    private PageBlocks(Map<Element, SectionKind> kinds) {
        this.kinds = kinds;
    }

    /** @param kinds what elements are known as; so is what stands inside them */
    static List<Block> of(Element article, Map<Element, SectionKind> kinds) {
        PageBlocks visitor = new PageBlocks(kinds);
        article.traverse(visitor);
        visitor.end();
        return visitor.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) add(text.getWholeText());
        if (!(node instanceof Element element)) return;
        around.push(Optional.ofNullable(kinds.get(element)).or(around::peek));
        if (element.nameIs("br")) lineBreak();
        if (!parts(element)) return;
        end();
        mark = mark(element);
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) return;
        around.pop();
        if (parts(element)) end();
    }

    private void add(String text) {
        words.append(text);
        if (text.chars().anyMatch(Character::isLetterOrDigit)) known.add(around.element());
    }

    /** Two line breaks part paragraphs, one does not. */
    private void lineBreak() {
        String before = words.toString().stripTrailing();
        if (words.indexOf("\n", before.length()) >= 0) end();
        else words.append('\n');
    }

    private void end() {
        Optional<SectionKind> kind = known.size() == 1 ? known.iterator().next() : Optional.empty();
        Block.of(kind, mark, words.toString()).ifPresent(blocks::add);
        words.setLength(0);
        known.clear();
        mark = Mark.NONE;
    }

    /** Whether it stands on lines of its own; so do elements that only the page's scripts know. */
    private static boolean parts(Element element) {
        return element.isBlock() || element.tagName().indexOf('-') > 0;
    }

    private static Mark mark(Element element) {
        if (element.nameIs("li")) return Mark.BULLET;
        return element.tagName().matches("h[1-6]") ? Mark.HEADING : Mark.NONE;
    }
}
