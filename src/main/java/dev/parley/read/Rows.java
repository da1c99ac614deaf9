package dev.parley.read;

import dev.parley.model.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes articles of rows: the columns of a table, the keys of an object. Which names are known is told in the
 * documentation of this package.
 */
final class Rows {
    /** A row's values by the name of their column. */
    interface Columns {
        /** Blank where there is none. */
        String value(String column) throws UnreadableDocument;
    }

    /** The names of the columns that may hold the text. */
    static final List<String> TEXT = List.of("text", "body", "content");

    private static final Map<String, List<String>> NAMES = Map.of(
            "id", List.of("id"),
            "title", List.of("title"),
            "text", TEXT,
            "publisher", List.of("publisher", "source", "outlet"),
            "author", List.of("author", "authors", "byline"),
            "published", List.of("published", "date"),
            "url", List.of("url"));

    /** Texts out of web pages and feeds come with their tags. */
    private static final Pattern TAGS = Pattern.compile("(?i)</(?:p|div)>|<br\\s*/?>");

    private final Composer composer;
    private final Html html;
    private final Metadata metadata;

    Rows(Composer composer, Html html, Metadata metadata) {
        this.composer = composer;
        this.html = html;
        this.metadata = metadata;
    }

    /**
     * The article of a row.
     *
     * @param file the file's name; what the metadata say of it holds for its articles where they do not say themselves
     * @param row the row's name
     */
    Document document(String file, String row, Columns columns) throws UnreadableDocument {
        Map<String, String> fields = new HashMap<>();
        for (String field : NAMES.keySet()) fields.put(field, value(field, columns));
        String text = fields.get("text");
        if (text.isEmpty()) throw new UnreadableDocument(row, "it has no text");
        Details known = details(row, fields).or(metadata.about(Names.last(file)));
        List<Block> blocks = TAGS.matcher(text).find() ? html.blocks(row, text) : composer.paragraphs(text);
        Optional<String> id = Optional.of(fields.get("id")).filter(value -> !value.isEmpty());
        return composer.compose(row, id, known, Block.titled(known.title(), blocks));
    }

    private static Details details(String row, Map<String, String> fields) throws UnreadableDocument {
        try {
            return Details.of(fields::get);
        } catch (Details.BadField e) {
            throw new UnreadableDocument(row, e.getMessage());
        }
    }

    /** The first of a field's columns that is filled. */
    private static String value(String field, Columns columns) throws UnreadableDocument {
        for (String column : NAMES.get(field)) {
            String value = columns.value(column).strip();
            if (!value.isEmpty()) return value;
        }
        return "";
    }
}
