package dev.parley.read;

import dev.parley.model.SectionKind;
import dev.parley.read.Paragraph.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A paragraph as a format gives it.
 *
 * @param kind what it is, where the format says so
 * @param words without blank space around them, with one blank for every stretch of it
 */
record Block(Optional<SectionKind> kind, Mark mark, String words) {
    /** What browsers, Word and PDF put between words, and what they hide in them. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\h\\v\\u0085]+");

    private static final Pattern HIDDEN = Pattern.compile("[\\u00AD\\u200B\\uFEFF\\p{Cc}&&[^\\s\\u0085]]");

    /** Titles that are repeated stand this near to the top, in paragraphs. */
    private static final int TOP = 5;

    /** The paragraph with these words, if there are any. */
    static Optional<Block> of(Optional<SectionKind> kind, Mark mark, String words) {
        String shown = HIDDEN.matcher(BLANK.matcher(words).replaceAll(" ")).replaceAll("");
        String stripped = BLANK.matcher(shown).replaceAll(" ").strip();
        return stripped.isEmpty() ? Optional.empty() : Optional.of(new Block(kind, mark, stripped));
    }

    /** The paragraphs with a title in front of them, unless it stands at their top already. */
    static List<Block> titled(Optional<String> title, List<Block> blocks) {
        Optional<Block> heading = title.flatMap(words -> of(Optional.of(SectionKind.TITLE), Mark.NONE, words));
        boolean there = heading.isEmpty()
                || blocks.stream()
                        .limit(TOP)
                        .anyMatch(block -> block.is(SectionKind.TITLE) || block.says(heading.get().words));
        if (there) return blocks;
        List<Block> titled = new ArrayList<>(List.of(heading.get()));
        titled.addAll(blocks);
        return titled;
    }

    /**
     * What a document says about itself: the title only if it stands in the text, since programs make titles up.
     *
     * @param author several parted by semicolons
     */
    static Details details(Optional<String> title, Optional<String> author, List<Block> blocks) {
        Optional<String> shown =
                title.map(String::strip).filter(words -> blocks.stream().anyMatch(block -> block.says(words)));
        return Details.none().titled(shown).by(author.orElse(""));
    }

    boolean is(SectionKind wanted) {
        return kind.equals(Optional.of(wanted));
    }

    /** Whether its words are these but for case and punctuation. */
    boolean says(String other) {
        return Sections.folded(words).equals(Sections.folded(other));
    }
}
