package dev.parley.read;

import dev.parley.model.SectionKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the article in a web page, without what stands around it and between. */
final class Page {
    /** An element that is named for an article holds one if this part of the page's prose is in it. */
    private static final double ENOUGH = 1 / 3.0;

    private final PageSigns signs;
    private final Element page;

    /** @param page changed by this: what is no part of an article goes */
    Page(PageSigns signs, Element page) {
        this.signs = signs;
        this.page = page;
    }

    /** The article's paragraphs. */
    List<Block> blocks() {
        signs.leftOut().forEach(selector -> page.select(selector).remove());
        Weights weights = Weights.of(page);
        Element article = article(weights);
        article.select("article").stream()
                .filter(other -> other != article && minor(other, article, weights))
                .forEach(Element::remove);
        signs.noise().stream()
                .flatMap(selector -> article.select(selector).stream())
                .filter(noise -> noise != article && minor(noise, article, weights))
                .forEach(Element::remove);
        return PageBlocks.of(article, kinds(article));
    }

    private Element article(Weights weights) {
        return signs.article().stream()
                .flatMap(selector -> best(selector, weights).stream())
                .findFirst()
                .or(weights::densest)
                .orElse(page);
    }

    private Optional<Element> best(String selector, Weights weights) {
        return page.select(selector).stream()
                .max(Comparator.comparingInt(weights::prose))
                .filter(element -> weights.prose(element) > 0)
                .filter(element -> weights.prose(element) >= ENOUGH * weights.prose(page));
    }

    /** Whether it may go: what holds most of an article is the article, whatever its class says. */
    private static boolean minor(Element part, Element article, Weights weights) {
        return weights.prose(part) * 2 <= weights.prose(article);
    }

    /** What the marks say of elements; the first main heading is the title. */
    private Map<Element, SectionKind> kinds(Element article) {
        Map<Element, SectionKind> kinds = new HashMap<>();
        for (String byline : signs.byline())
            article.select(byline).forEach(element -> kinds.put(element, SectionKind.BYLINE));
        for (String caption : signs.caption())
            article.select(caption).forEach(element -> kinds.put(element, SectionKind.CAPTION));
        article.select("h1").stream().limit(1).forEach(element -> kinds.put(element, SectionKind.TITLE));
        return kinds;
    }
}
