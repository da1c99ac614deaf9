package dev.parley.export;

import java.util.regex.Pattern;

/** Text as every reader takes it. */
final class Words {
    /** What XML forbids or what turns the line it is shown in; no name needs it. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cs}\\x{FFFE}\\x{FFFF}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private static final Pattern BLANK = Pattern.compile("[\\p{Cc}\\s\\x{2028}\\x{2029}]+");

    /** What XML 1.0 does not take in a name token, and the colon, which parts the ids in the id of an edge. */
    private static final Pattern NO_NAME = Pattern.compile("[^-._0-9A-Za-z\\xB7\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\x{37D}"
            + "\\x{37F}-\\x{1FFF}\\x{200C}\\x{200D}\\x{203F}\\x{2040}\\x{2070}-\\x{218F}\\x{2C00}-\\x{2FEF}"
            + "\\x{3001}-\\x{D7FF}\\x{F900}-\\x{FDCF}\\x{FDF0}-\\x{FFFD}\\x{10000}-\\x{EFFFF}]");

    private Words() {}

    /** One line without characters that are no text. */
    static String line(String text) {
        String printable = UNPRINTABLE.matcher(text).replaceAll("");
        return BLANK.matcher(printable).replaceAll(" ").strip();
    }

    /** A name token of XML 1.0 without a colon: GraphML takes no other ids. None begins like a formula. */
    static String id(String text) {
        String id = NO_NAME.matcher(line(text)).replaceAll("_");
        return id.isEmpty() || id.startsWith("-") ? "_" + id : id;
    }
}
