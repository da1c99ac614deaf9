package dev.parley.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the encoding that a web page says it is in. */
final class DeclaredEncoding {
    /** How far into a page it looks, in bytes. */
    private static final int HEAD = 4096;

    private static final Pattern NAMED =
            Pattern.compile("(?i)<meta\\b[^>]{0,200}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"
                    + "|<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([\\w.:-]+)");

    private DeclaredEncoding() {}

    /** The encoding, if the page names one that is known here. */
    static Optional<Charset> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = NAMED.matcher(head);
        if (!matcher.find()) return Optional.empty();
        String name = Optional.ofNullable(matcher.group(1)).orElseGet(() -> matcher.group(2));
        // Browsers take Latin 1 for its superset, and so do those who declare it.
        if (name.equalsIgnoreCase("iso-8859-1") || name.equalsIgnoreCase("latin1")) name = "windows-1252";
        return known(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    private static boolean known(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }
}
