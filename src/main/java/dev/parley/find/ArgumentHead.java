package dev.parley.find;

import dev.parley.find.Words.Range;
import java.util.List;
import java.util.Map;

/** Reads the words around each cue again and tells how likely each is part of its source or of its content. */
final class ArgumentHead implements AutoCloseable {
    private static final int WORDS_BEFORE = 72;
    private static final int WORDS_AFTER = 108;
    private static final int FARTHEST_WORD = 64;
    private static final int FARTHEST_PARAGRAPH = 2;

    private final Network network;

    ArgumentHead(byte[] weights) {
        network = new Network("argument head", weights);
    }

    /** The words around a cue that the head reads, counted from the window's first word. */
    static Range around(Cue cue, int windowSize) {
        return new Range(Math.max(0, cue.first() - WORDS_BEFORE), Math.min(windowSize, cue.first() + WORDS_AFTER));
    }

    /**
     * @param window the words of the window
     * @param states the encoder's state of each
     * @return for each cue one row for each word {@link #around} it: the log-probabilities of {@link Role}s
     */
    float[][][] read(List<Word> window, float[][] states, List<Cue> cues) {
        int longestCue = cues.stream().mapToInt(cue -> cue.words().size()).max().orElseThrow();
        int longestRange = cues.stream()
                .mapToInt(cue -> around(cue, window.size()).size())
                .max()
                .orElseThrow();
        Batch batch = new Batch(cues.size(), longestCue, longestRange);
        for (int i = 0; i < cues.size(); i++) batch.put(i, cues.get(i), window);
        return network.run(batch.inputs(states)).get("logp");
    }

    /** The arrays that the network takes, one row a cue; shorter rows are padded. */
    private static final class Batch {
        private final long[][] cueWords;
        private final float[][] cueMask;
        private final long[][] index;
        private final long[][] distance;
        private final long[][] paragraphDistance;
        private final long[][] isCue;
        private final long[][] valid;

        Batch(int cues, int longestCue, int longestRange) {
            cueWords = new long[cues][longestCue];
            cueMask = new float[cues][longestCue];
            index = new long[cues][longestRange];
            distance = new long[cues][longestRange];
            paragraphDistance = new long[cues][longestRange];
            isCue = new long[cues][longestRange];
            valid = new long[cues][longestRange];
        }

        void put(int row, Cue cue, List<Word> window) {
            Range range = around(cue, window.size());
            int paragraph = window.get(cue.first()).paragraph();
            for (int i = 0; i < cue.words().size(); i++) {
                cueWords[row][i] = cue.words().get(i);
                cueMask[row][i] = 1;
            }
            for (int i = 0; i < index[row].length; i++) {
                int word = Math.min(range.from() + i, range.to() - 1);
                index[row][i] = word;
                distance[row][i] = shifted(range.from() + i - cue.first(), FARTHEST_WORD);
                paragraphDistance[row][i] = shifted(window.get(word).paragraph() - paragraph, FARTHEST_PARAGRAPH);
                valid[row][i] = i < range.size() ? 1 : 0;
            }
            for (int word : cue.words()) {
                if (range.holds(word)) isCue[row][word - range.from()] = 1;
            }
        }

        private static int shifted(int distance, int farthest) {
            return Math.max(-farthest, Math.min(farthest, distance)) + farthest;
        }

        Map<String, Object> inputs(float[][] states) {
            return Map.of(
                    "hw", new float[][][] {states},
                    "cidx", cueWords,
                    "cmask", cueMask,
                    "idx", index,
                    "rel", distance,
                    "dpar", paragraphDistance,
                    "iscue", isCue,
                    "valid", valid);
        }
    }

    @Override
    public void close() {
        network.close();
    }
}
