package dev.parley.read;

import dev.parley.model.Document;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads web pages: the article's text out of the page, and what the page says about it. Nothing that the page names is
 * fetched.
 */
final class Html {
    /** A page of news has some thousands; each costs more memory than its letters do. */
    private static final int MOST_TAGS = 200_000;

    private static final int DEEPEST = 512;

    private final Composer composer;
    private final PageSigns signs;

    Html(Composer composer, PageSigns signs) {
        this.composer = composer;
        this.signs = signs;
    }

    /**
     * Reads a page in UTF-8, or in the encoding that it declares.
     *
     * @param given what is known from elsewhere; it wins over what the page says
     */
    Document read(String name, byte[] bytes, Details given) throws UnreadableDocument {
        String html = Utf8.withoutMark(Utf8.decode(name, bytes, DeclaredEncoding.of(bytes)));
        Element page = parsed(name, html);
        Optional<LinkedArticle> linked = LinkedArticle.in(page);
        Details known = given.or(new PageDetails(signs, page, linked).details());
        List<Block> shown = new Page(signs, page).blocks();
        List<Block> blocks =
                linked.map(article -> article.among(shown, composer)).orElse(shown);
        if (blocks.isEmpty()) {
            throw new UnreadableDocument(name, "there is no text in the page; it may be one that scripts fill");
        }
        return composer.compose(name, Optional.empty(), known, Block.titled(known.title(), blocks));
    }

    /** The paragraphs of a text with tags that somebody else took out of its page. */
    List<Block> blocks(String name, String html) throws UnreadableDocument {
        return new Page(signs, parsed(name, html)).blocks();
    }

    private static Element parsed(String name, String html) throws UnreadableDocument {
        if (html.chars().filter(unit -> unit == '<').count() > MOST_TAGS) {
            throw new UnreadableDocument(name, "the page has more than " + MOST_TAGS + " tags; that is no article");
        }
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    }
}
