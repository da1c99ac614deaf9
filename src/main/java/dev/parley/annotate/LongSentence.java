package dev.parley.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/** A list, a table or a text without full stops, which is read in stretches: no stage may take longer for it than for sentences. */
final class LongSentence {
    private static final String BREAKS = ",;:|•—–)”";

    private LongSentence() {}

    static boolean is(CoreMap sentence) {
        return tokens(sentence).size() > Settings.LONGEST_SENTENCE;
    }

    /** Stretches of at most as many tokens as are parsed, which end where the words pause, if they do, in text order. */
    static List<CoreMap> cut(CoreMap sentence, String text) {
        List<CoreLabel> tokens = tokens(sentence);
        List<CoreMap> stretches = new ArrayList<>();
        int end;
        for (int start = 0; start < tokens.size(); start = end) {
            end = end(tokens, start);
            stretches.add(stretch(tokens.subList(start, end), text));
        }
        return stretches;
    }

    private static int end(List<CoreLabel> tokens, int start) {
        int most = start + Settings.LONGEST_SENTENCE;
        if (most >= tokens.size()) return tokens.size();
        for (int end = most; end > start + Settings.LONGEST_SENTENCE / 2; end--)
            if (BREAKS.contains(tokens.get(end - 1).word())) return end;
        return most;
    }

    private static CoreMap stretch(List<CoreLabel> tokens, String text) {
        for (int index = 0; index < tokens.size(); index++) tokens.get(index).setIndex(index + 1);
        return Piece.map(tokens, text);
    }

    private static List<CoreLabel> tokens(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class);
    }
}
