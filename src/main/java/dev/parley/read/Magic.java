package dev.parley.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows formats by their first bytes, whatever a file is named. */
enum Magic {
    PDF("pdf", "%PDF-"),
    /** Before ZIP: every DOCX is one. */
    DOCX("docx", "PK\\x03\\x04.*(?:\\[Content_Types\\]\\.xml|word/)"),
    ZIP("zip", "PK\\x03\\x04"),
    GZIP("gz", "\\x1F\\x8B"),
    HTML("html", "(?i:(?:\\xEF\\xBB\\xBF)?\\s*+(?:<\\?xml[^>]*>\\s*+)?(?:<!--[^>]*>\\s*+)*<(?:!doctype\\s++)?html\\b)");

    /** How far into a file it looks, in bytes. */
    private static final int HEAD = 1024;

    private final String ending;
    private final Pattern pattern;

    /** @param pattern of bytes, each as the character of the same number */
    Magic(String ending, String pattern) {
        this.ending = ending;
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    /** The usual ending of a file's name that begins like this. */
    static Optional<String> ending(byte[] bytes) {
        return Arrays.stream(values())
                .filter(magic -> magic.begins(bytes))
                .findFirst()
                .map(magic -> magic.ending);
    }

    /** Whether a file begins as this format does. */
    boolean begins(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return pattern.matcher(head).lookingAt();
    }
}
