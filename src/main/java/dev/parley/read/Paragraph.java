package dev.parley.read;

import dev.parley.model.Span;

/**
 * One paragraph of a text.
 *
 * @param mark what stood in front of it
 * @param span without the mark and without blank space around it
 * @param words those of the span, with one blank for every stretch of blank space
 */
record Paragraph(Mark mark, Span span, String words) {
    /** What may stand in front of a paragraph and does not belong to its words. */
    enum Mark {
        NONE,
        BULLET,
        HEADING
    }

    private static final int LONGEST_HEADING = 80;
    private static final String CLOSERS = "\"'”’»)]";

    /** Whether it ends as sentences and their parts do, or is longer than headings are. */
    boolean running() {
        return words.length() > LONGEST_HEADING || endsIn(".!?…:;,");
    }

    /** Whether it ends as sentences do. */
    boolean ended() {
        return endsIn(".!?…:");
    }

    private boolean endsIn(String marks) {
        int last = words.length() - 1;
        while (last > 0 && CLOSERS.indexOf(words.charAt(last)) >= 0) last--;
        return marks.indexOf(words.charAt(last)) >= 0;
    }

    /** Whether it could be a heading by its looks: short, not ended, and not the rest of a broken sentence. */
    boolean headed() {
        return mark == Mark.NONE && !running() && !Character.isLowerCase(words.codePointAt(0));
    }

    boolean bullet() {
        return mark == Mark.BULLET;
    }
}
