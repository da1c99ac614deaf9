package dev.parley.find;

import java.util.BitSet;

/** Which characters of a line stand inside double quotation marks, the marks included. */
final class QuoteMask {
    private static final String OPENING = "“\"«„";
    private static final String CLOSING = "”\"»";

    private final BitSet quoted = new BitSet();

    /** A quotation that is left open runs to the end of the line. */
    QuoteMask(String line) {
        int start = -1;
        for (int i = 0; i < line.length(); i++) {
            if (start < 0) {
                if (isMark(line, i, OPENING, "``")) start = i;
            } else if (isMark(line, i, CLOSING, "''")) {
                boolean twoStrokes = line.charAt(i) == '\'';
                if (twoStrokes) i++;
                quoted.set(start, i + 1);
                start = -1;
            }
        }
        if (start >= 0) quoted.set(start, line.length());
    }

    /** @param offset UTF-16 units from the start of the line */
    boolean covers(int offset) {
        return quoted.get(offset);
    }

    private static boolean isMark(String line, int at, String marks, String twoStrokes) {
        return marks.indexOf(line.charAt(at)) >= 0 || line.startsWith(twoStrokes, at);
    }
}
