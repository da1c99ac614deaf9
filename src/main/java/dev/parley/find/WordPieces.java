package dev.parley.find;

import ai.djl.engine.EngineException;
import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a line into the pieces of the model's vocabulary. */
final class WordPieces implements AutoCloseable {
    private static final Map<String, String> WHOLE_LINES = Map.of("truncation", "false", "padding", "false");

    private final HuggingFaceTokenizer tokenizer;

    /**
     * One piece of one word.
     *
     * @param id its number in the vocabulary
     * @param word pieces of the same word have the same number
     * @param start UTF-16 offset in the line, inclusive
     * @param end UTF-16 offset in the line, exclusive
     */
    record Piece(long id, long word, int start, int end) {}

    WordPieces(byte[] vocabulary) {
        // Else the library reports its use over the network, and looks for another build where there is a GPU.
        System.setProperty("ai.djl.offline", "true");
        try {
            tokenizer = HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(vocabulary), WHOLE_LINES);
        } catch (IOException | EngineException e) {
            throw new FinderException(
                    "the tokenizer's native library cannot be loaded: " + e.getMessage()
                            + ". There is one for Linux (glibc), for macOS on ARM and for Windows on x64; it is unpacked"
                            + " into the folder that DJL_CACHE_DIR names, or else into .djl.ai in the home folder.",
                    e);
        }
    }

    List<Piece> cut(String line) {
        Encoding encoding = tokenizer.encode(withoutLoneSurrogates(line), false, false);
        long[] ids = encoding.getIds();
        long[] words = encoding.getWordIds();
        CharSpan[] spans = encoding.getCharTokenSpans();
        List<Piece> pieces = new ArrayList<>(ids.length);
        int codePoints = 0;
        int units = 0;
        for (int i = 0; i < ids.length; i++) {
            // The library counts code points; walking on from piece to piece keeps this linear.
            units = line.offsetByCodePoints(units, spans[i].getStart() - codePoints);
            codePoints = spans[i].getStart();
            int end = line.offsetByCodePoints(units, spans[i].getEnd() - codePoints);
            pieces.add(new Piece(ids[i], words[i], units, end));
        }
        return pieces;
    }

    /** Half a pair has no UTF-8; one unit takes the place of one. */
    private static String withoutLoneSurrogates(String line) {
        return line.replaceAll("\\p{Cs}", "\uFFFD");
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
