package dev.parley.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a web page says about its article, in linked data, in its head and in its text, in this order. */
final class PageDetails {
    private final PageSigns signs;
    private final Element page;
    private final Optional<LinkedArticle> linked;

    PageDetails(PageSigns signs, Element page, Optional<LinkedArticle> linked) {
        this.signs = signs;
        this.page = page;
        this.linked = linked;
    }

    Details details() {
        Details details = Details.none();
        for (String field : List.of("title", "publisher", "author", "published", "url")) {
            List<String> values = Stream.concat(linked(field), shown(field)).toList();
            for (String value : values) details = details.or(detail(field, value));
        }
        return details;
    }

    private Stream<String> linked(String field) {
        return linked.stream().map(article -> article.detail(field));
    }

    private Stream<String> shown(String field) {
        return signs.details().get(field).stream().map(selector -> page.select(selector).stream()
                .map(PageDetails::value)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                // Only authors may be several.
                .limit(field.equals("author") ? Long.MAX_VALUE : 1)
                .collect(Collectors.joining(";")));
    }

    /** One field alone; a value that cannot be used says nothing, since pages are full of them. */
    private static Details detail(String field, String value) {
        try {
            return Details.of(asked -> asked.equals(field) ? value : "");
        } catch (Details.BadField unusable) {
            return Details.none();
        }
    }

    private static String value(Element element) {
        return switch (element.tagName()) {
            case "meta" -> element.attr("content");
            case "time" -> element.attr("datetime");
            case "link" -> element.attr("href");
            default -> element.text();
        };
    }
}
