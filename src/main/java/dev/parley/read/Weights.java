package dev.parley.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much prose the elements of a page hold: characters of paragraphs outside of links. One pass over the page, so
 * that deep pages cost no more than flat ones.
 */
final class Weights implements NodeVisitor {
    /** Shorter paragraphs are labels and menu items, in characters. */
    private static final int SHORTEST = 25;

    /** What one element holds, in characters. */
    private static final class Weight {
        private int text;
        private int linked;
        /** Text that stands in no block inside it. */
        private int own;
        /** Paragraphs anywhere inside it. */
        private int prose;
        /** Paragraphs right inside it, and half of those one step further in. */
        private int near;
    }

    /** In document order, so that the first of equals is taken. */
    private final Map<Element, Weight> weights = new LinkedHashMap<>();

    static Weights of(Element page) {
        Weights weights = new Weights();
        page.traverse(weights);
        return weights;
    }

    int prose(Element element) {
        return weight(element).prose;
    }

    /** The element right around the most paragraphs; one that is mostly links counts for little. */
    Optional<Element> densest() {
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue().near > 0)
                .reduce((best, next) -> density(next.getValue()) > density(best.getValue()) ? next : best)
                .map(Map.Entry::getKey);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) weight(element);
        if (!(node instanceof TextNode text) || text.parent() == null) return;
        Element parent = text.parent();
        int length = text.text().strip().length();
        weight(parent).text += length;
        weight(parent).own += length;
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) return;
        Weight weight = weight(element);
        if (element.nameIs("a")) weight.linked = weight.text;
        boolean paragraph = element.isBlock() && weight.own - weight.linked >= SHORTEST;
        if (paragraph) weight.prose += weight.own;
        Element parent = element.parent();
        if (parent == null) return;
        Weight around = weight(parent);
        around.text += weight.text;
        around.linked += weight.linked;
        around.prose += weight.prose;
        if (!element.isBlock()) around.own += weight.own;
        if (!paragraph) return;
        if (!element.nameIs("p")) weight.near += weight.own;
        around.near += weight.own;
        if (parent.parent() != null) weight(parent.parent()).near += weight.own / 2;
    }

    private Weight weight(Element element) {
        return weights.computeIfAbsent(element, unseen -> new Weight());
    }

    private static double density(Weight weight) {
        return weight.near * (1.0 - (double) weight.linked / Math.max(1, weight.text));
    }
}
