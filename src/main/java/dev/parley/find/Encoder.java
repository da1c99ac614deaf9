package dev.parley.find;

import dev.parley.find.Words.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Reads one window and gives every word a state and the probabilities of belonging to a cue.
 *
 * <p>Always one window at a time: the quantized network scales its activations over the whole batch, so beside others a
 * window would get other numbers, and what is found in a document would depend on its neighbours.
 */
final class Encoder implements AutoCloseable {
    private static final int START_OF_WINDOW = 101;
    private static final int END_OF_WINDOW = 102;

    private final Network network;

    /**
     * @param states one row of 384 per word of the window
     * @param cue one row per word of the window: probabilities of standing outside the cue of an outermost report,
     *     beginning one, continuing one
     * @param further the same for the cues of what the corpus does not mark
     */
    record Reading(float[][] states, float[][] cue, float[][] further) {}

    Encoder(byte[] weights) {
        network = new Network("encoder", weights);
    }

    Reading read(Words words, Range window) {
        List<Word> inside = words.in(window);
        int firstPiece = words.firstPiece(window.from());
        int pieceCount = words.pieceCount(window.from(), window.to());
        long[] ids = new long[pieceCount + 2];
        ids[0] = START_OF_WINDOW;
        System.arraycopy(words.pieces(), firstPiece, ids, 1, pieceCount);
        ids[pieceCount + 1] = END_OF_WINDOW;
        long[] first = inside.stream()
                .mapToLong(word -> word.firstPiece() - firstPiece + 1)
                .toArray();
        Map<String, float[][][]> outputs = network.run(Map.of(
                "ids", new long[][] {ids},
                "feat", new long[][] {features(inside, first, ids.length)},
                "first", new long[][] {first}));
        return new Reading(outputs.get("hw")[0], outputs.get("cue")[0], outputs.get("further")[0]);
    }

    /** Every piece has the features of its word; the marks around the window have none. */
    private static long[] features(List<Word> words, long[] first, int length) {
        long[] features = new long[length];
        for (int i = 0; i < first.length; i++) {
            int end = i + 1 < first.length ? (int) first[i + 1] : length - 1;
            Arrays.fill(features, (int) first[i], end, words.get(i).features());
        }
        return features;
    }

    @Override
    public void close() {
        network.close();
    }
}
