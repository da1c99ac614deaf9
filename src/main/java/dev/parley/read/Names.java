package dev.parley.read;

import java.util.Locale;
import java.util.regex.Pattern;

/** Takes names of files apart; a file in an archive and a row of a table have names too (see {@link Input}). */
final class Names {
    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.[^.]*?(?::(\\d+))?$");

    private Names() {}

    /** The name without the folders in front of it. */
    static String last(String name) {
        return name.replaceFirst("^.*[/\\\\](?=.)", "");
    }

    /** What follows the last full stop, in small letters. */
    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The last part of a name without its ending; a row keeps its number. */
    static String stem(String name) {
        return ENDING.matcher(last(name)).replaceFirst(end -> end.group(1) == null ? "" : "-" + end.group(1));
    }

    /** Whether it starts with a full stop, as files do that are not meant to be seen. */
    static boolean hidden(String name) {
        return last(name).startsWith(".");
    }
}
