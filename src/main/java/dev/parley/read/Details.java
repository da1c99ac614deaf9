package dev.parley.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What is known about an article besides its text, from its front matter or from a table. */
record Details(
        Optional<String> title,
        Optional<String> publisher,
        List<String> authors,
        Optional<LocalDate> published,
        Optional<String> url) {
    private static final DateTimeFormatter DAY_AND_MAYBE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .appendOptional(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[' '][XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** A field whose value cannot be used, and why. */
    static final class BadField extends Exception {
        private static final long serialVersionUID = 1;

        private final String field;

        BadField(String field, String value, String reason) {
            super(field + " '" + value + "' " + reason);
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    Details {
        authors = List.copyOf(authors);
    }

    static Details none() {
        return new Details(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** Takes the fields title, publisher, author (several parted by ';'), published and url; blank ones are unknown. */
    static Details of(Function<String, String> fields) throws BadField {
        return new Details(
                filled(fields, "title"),
                filled(fields, "publisher"),
                authors(fields.apply("author")),
                day(filled(fields, "published")),
                url(filled(fields, "url")));
    }

    /** These details, and where one is unknown the other's. */
    Details or(Details other) {
        return new Details(
                title.or(other::title),
                publisher.or(other::publisher),
                authors.isEmpty() ? other.authors : authors,
                published.or(other::published),
                url.or(other::url));
    }

    /** These details with this title, or with none. */
    Details titled(Optional<String> other) {
        return new Details(other, publisher, authors, published, url);
    }

    /** These details with these authors. @param joined several parted by ';' */
    Details by(String joined) {
        return new Details(title, publisher, authors(joined), published, url);
    }

    private static Optional<String> filled(Function<String, String> fields, String field) {
        return Optional.of(fields.apply(field).strip()).filter(value -> !value.isEmpty());
    }

    private static List<String> authors(String joined) {
        return Arrays.stream(joined.split(";"))
                .map(String::strip)
                .filter(author -> !author.isEmpty())
                .toList();
    }

    /** The day as it is written: a time of day and its zone are checked and dropped. */
    private static Optional<LocalDate> day(Optional<String> value) throws BadField {
        if (value.isEmpty()) return Optional.empty();
        try {
            return Optional.of(DAY_AND_MAYBE_TIME.parse(value.get(), LocalDate::from));
        } catch (DateTimeException e) {
            throw new BadField("published", value.get(), "is no date; write it like 2025-03-18");
        }
    }

    private static Optional<String> url(Optional<String> value) throws BadField {
        if (value.isEmpty()) return value;
        try {
            // Pages link to it: whatever else a browser would run or open is no address of an article.
            String scheme = new URI(value.get()).getScheme();
            if ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme)) return value;
            throw new BadField(
                    "url", value.get(), "is no address of the web; write it like https://example.org/article");
        } catch (URISyntaxException e) {
            throw new BadField("url", value.get(), "is no web address: " + e.getReason());
        }
    }
}
