package dev.parley.read;

import dev.parley.model.SectionKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article that a web page describes in linked data (JSON-LD, schema.org). */
final class LinkedArticle {
    private static final Pattern ARTICLE = Pattern.compile("(?:.*[/:])?(?:\\w*Article|\\w*BlogPosting|Report)");

    /** Pages write line ends into strings. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    /** A shorter body is a teaser, in characters. */
    private static final int SHORTEST_BODY = 200;

    /** If this part of the body is shown, then what is shown is the whole article. */
    private static final double WHOLE = 0.8;

    /** Above these the paragraphs are not looked for in the body, which bounds what the search may cost. */
    private static final int MOST_BLOCKS = 2000;

    private static final int LONGEST_BODY = 500_000;

    private final JsonNode node;
    private final String body;

    private LinkedArticle(JsonNode node) {
        this.node = node;
        this.body = Jsoup.parseBodyFragment(words(node.path("articleBody"))).wholeText();
    }

    /** The first article in the linked data of a page. */
    static Optional<LinkedArticle> in(Element page) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> articles(script.data()))
                .findFirst()
                .map(LinkedArticle::new);
    }

    /** A field of {@link Details}, or nothing. */
    String detail(String field) {
        return switch (field) {
            case "title" -> words(node.path("headline"));
            case "publisher" -> words(node.path("publisher"));
            case "author" -> words(node.path("author"));
            case "published" -> words(node.path("datePublished"));
            case "url" ->
                Stream.of(node.path("url"), node.path("mainEntityOfPage"))
                        .map(LinkedArticle::words)
                        .filter(value -> !value.isBlank())
                        .findFirst()
                        .orElse("");
            default -> throw new IllegalArgumentException(field);
        };
    }

    /**
     * The article's paragraphs: of those that the page shows the ones in the body, with the headings and captions
     * between them; where the page shows less than the body, the body; without a body, all.
     */
    List<Block> among(List<Block> shown, Composer composer) {
        if (body.length() < SHORTEST_BODY) return shown;
        if (shown.size() > MOST_BLOCKS || body.length() > LONGEST_BODY) return composer.paragraphs(body);
        String wanted = Sections.folded(body);
        List<Block> article = new ArrayList<>();
        int last = 0;
        int length = 0;
        for (Block block : shown) {
            String words = Sections.folded(block.words());
            boolean there = wanted.contains(words);
            if (there) length += words.length();
            boolean beside = block.kind().isPresent() || block.mark() == Paragraph.Mark.HEADING;
            if (there || beside) article.add(block);
            if (there || block.is(SectionKind.TITLE)) last = article.size();
        }
        return length >= WHOLE * wanted.length() ? article.subList(0, last) : composer.paragraphs(body);
    }

    private static Stream<JsonNode> articles(String json) {
        List<JsonNode> articles = new ArrayList<>();
        Deque<JsonNode> rest = new ArrayDeque<>();
        try {
            rest.add(JSON.readTree(json));
        } catch (JacksonException noJson) {
            return Stream.empty();
        }
        while (!rest.isEmpty()) {
            JsonNode node = rest.remove();
            if (node.isArray()) node.forEach(rest::add);
            if (isArticle(node.path("@type"))) articles.add(node);
            Stream.of("@graph", "mainEntity", "mainEntityOfPage")
                    .map(node::path)
                    .filter(JsonNode::isContainer)
                    .forEach(rest::add);
        }
        return articles.stream();
    }

    private static boolean isArticle(JsonNode type) {
        Stream<JsonNode> types = type.isArray() ? type.valueStream() : Stream.of(type);
        return types.anyMatch(
                name -> name.isString() && ARTICLE.matcher(name.stringValue()).matches());
    }

    /** A string; the name or else the id of an object; those of several, parted by semicolons. */
    private static String words(JsonNode value) {
        if (value.isString()) return value.stringValue();
        if (value.isArray()) {
            return value.valueStream()
                    .filter(part -> !part.isArray())
                    .map(LinkedArticle::words)
                    .collect(Collectors.joining(";"));
        }
        return value.path("name").asString(value.path("@id").asString(""));
    }
}
