package dev.parley.find;

import dev.parley.model.Finding;
import dev.parley.model.Finding.Reach;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns the head's probabilities around a cue into a finding. */
final class Decoder {
    /** A word of the cue is neither source nor content of it. */
    private static final float NEVER_AN_ARGUMENT = 50;

    private final Settings settings;
    private final Viterbi viterbi;
    /** For sources that come out in pieces: the marks have none. */
    private final Viterbi strict;

    Decoder(Settings settings) {
        this.settings = settings;
        viterbi = viterbi(settings.contentSwitchCost(), settings.sourceSwitchCost());
        strict = viterbi(settings.contentSwitchCost(), settings.scatteredSourceCost());
    }

    private static Viterbi viterbi(double content, double source) {
        double both = Math.max(content, source);
        return new Viterbi(new double[][] {{0, source, content}, {source, 0, both}, {content, both, 0}});
    }

    /**
     * @param window the words of the window
     * @param logProbabilities one row of {@link Role}s for each word around the cue, perhaps followed by padding
     * @param reach a report without a content says nothing, talks without a topic are talks all the same
     * @return empty when nothing is said
     */
    Optional<Finding> finding(String text, List<Word> window, Cue cue, float[][] logProbabilities, Reach reach) {
        Words.Range range = ArgumentHead.around(cue, window.size());
        float[][] scores = scores(cue, range, logProbabilities);
        int[] roles = viterbi.path(scores);
        if (argument(text, window, range, roles, Role.SOURCE).size() > 1) {
            int[] whole = strict.path(scores);
            if (!argument(text, window, range, whole, Role.SOURCE).isEmpty()) roles = whole;
        }
        List<Span> content = argument(text, window, range, roles, Role.CONTENT);
        List<Span> source = argument(text, window, range, roles, Role.SOURCE);
        if (content.isEmpty() && (reach == Reach.OUTERMOST || source.isEmpty())) return Optional.empty();
        List<Span> words = spans(window, cue.sureWords());
        return Optional.of(new Finding(source, words, content, cue.score(), reach));
    }

    private float[][] scores(Cue cue, Words.Range range, float[][] logProbabilities) {
        float[][] scores = new float[range.size()][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = logProbabilities[i].clone();
            scores[i][Role.SOURCE.ordinal()] += settings.argumentBias();
            scores[i][Role.CONTENT.ordinal()] += settings.argumentBias();
        }
        for (int word : cue.sureWords()) {
            if (range.holds(word)) scores[word - range.from()][Role.NEITHER.ordinal()] += NEVER_AN_ARGUMENT;
        }
        return scores;
    }

    /** Pieces of bare punctuation are left out. */
    private static List<Span> argument(String text, List<Word> window, Words.Range range, int[] roles, Role role) {
        List<Integer> words = IntStream.range(0, roles.length)
                .filter(i -> roles[i] == role.ordinal())
                .mapToObj(i -> i + range.from())
                .toList();
        return spans(window, words).stream()
                .filter(span -> span.in(text).codePoints().anyMatch(Decoder::isLetterOrNumber))
                .toList();
    }

    /** One span for each run of neighbouring words. */
    private static List<Span> spans(List<Word> window, List<Integer> words) {
        List<Span> spans = new ArrayList<>();
        int to;
        for (int from = 0; from < words.size(); from = to) {
            to = from + 1;
            while (to < words.size() && words.get(to) == words.get(to - 1) + 1) to++;
            spans.add(new Span(
                    window.get(words.get(from)).span().start(),
                    window.get(words.get(to - 1)).span().end()));
        }
        return spans;
    }

    private static boolean isLetterOrNumber(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.OTHER_NUMBER, Character.LETTER_NUMBER -> true;
            default -> Character.isLetterOrDigit(codePoint);
        };
    }
}
