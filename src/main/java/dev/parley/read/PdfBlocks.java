package dev.parley.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the paragraphs of a PDF. What may be printed is bounded, since a small file can print the same for hours. */
final class PdfBlocks extends PDFTextStripper {
    /** What pages and the forms on them may unpack to, in bytes; a page costs something even when it is empty. */
    private static final long MOST_CONTENT = 64L * 1024 * 1024;

    private static final long PAGE = 16L * 1024;

    /** Each is held with its place and font until its page is done. */
    private static final int MOST_CHARACTERS = 1_000_000;

    /** A word that a line's end parts. */
    private static final Pattern HYPHENATED = Pattern.compile("(?<=\\p{Ll})-\\h*\\R(?=\\p{Ll})");

    private final Composer composer;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean newPage;
    private long content;
    private int characters;

    PdfBlocks(Composer composer) {
        this.composer = composer;
    }

    /** The paragraphs so far. */
    List<Block> all() {
        return List.copyOf(blocks);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        content += PAGE;
        count(page);
        super.processPage(page);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        count(form);
        super.showForm(form);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++characters <= MOST_CHARACTERS) super.processTextPosition(text);
    }

    @Override
    protected void startPage(PDPage page) {
        newPage = true;
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        if (characters > MOST_CHARACTERS) {
            throw new OutOfProportion("it prints more than " + MOST_CHARACTERS + " characters; split it first");
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        words.append('\n');
    }

    @Override
    protected void writeParagraphStart() {
        end();
    }

    @Override
    protected void writeParagraphEnd() {
        end();
    }

    @Override
    protected void writePageEnd() {
        end();
    }

    private void count(PDContentStream stream) throws IOException {
        // The way the parser takes: it unpacks as it goes, others unpack all at once.
        try (RandomAccessRead in = stream.getContentsForStreamParsing()) {
            byte[] buffer = new byte[(int) PAGE];
            int count = 0;
            while (in != null && count >= 0 && content <= MOST_CONTENT) {
                content += count;
                count = in.read(buffer, 0, buffer.length);
            }
        }
        if (content > MOST_CONTENT) {
            throw new OutOfProportion("its pages unpack to more than 64 MiB, or are too many; split it first");
        }
    }

    private void end() {
        String joined = HYPHENATED.matcher(words).replaceAll("").replaceAll("\\R", " ");
        words.setLength(0);
        for (Block block : composer.paragraphs(joined)) {
            int last = blocks.size() - 1;
            // A sentence may go on from page to page.
            boolean goesOn =
                    newPage && last >= 0 && Character.isLowerCase(block.words().codePointAt(0));
            newPage = false;
            if (goesOn) blocks.set(last, joined(blocks.get(last), block));
            else blocks.add(block);
        }
    }

    private static Block joined(Block before, Block after) {
        return new Block(before.kind(), before.mark(), before.words() + " " + after.words());
    }
}
