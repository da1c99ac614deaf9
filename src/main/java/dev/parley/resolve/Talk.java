package dev.parley.resolve;

import dev.parley.model.Sentence;
import dev.parley.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A talk that some words refer to in telling when something was said: "after the call", "during their meeting".
 *
 * @param noun what it is called, as a lemma
 * @param date its own, where the words give one ("after Tuesday's call")
 * @param ahead whether what was said was said before it
 * @param during whether it was said in it
 */
record Talk(String noun, Optional<String> date, boolean ahead, boolean during) {
    private static final int FARTHEST = 8;

    /** The talks that some words of a sentence refer to, in text order. */
    static List<Talk> in(List<Token> tokens, Sentence sentence, ExchangeWords words) {
        List<Talk> talks = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String noun = lower(tokens.get(i).lemma());
            if (words.talks().contains(noun) && tokens.get(i).tag().startsWith("NN"))
                before(tokens, i, noun, sentence, words).ifPresent(talks::add);
        }
        return talks;
    }

    private static Optional<Talk> before(
            List<Token> tokens, int position, String noun, Sentence sentence, ExchangeWords words) {
        Optional<String> date = Optional.empty();
        for (int i = position - 1; i >= Math.max(0, position - FARTHEST); i--) {
            Token token = tokens.get(i);
            String word = lower(token.word());
            Optional<String> time = time(token, sentence);
            if (time.isPresent()) date = time;
            else if (words.ahead().contains(word)
                    || i > 0 && words.ahead().contains(lower(tokens.get(i - 1).word())))
                return Optional.of(new Talk(noun, date, true, false));
            else if (words.within().contains(word))
                return Optional.of(new Talk(noun, date, false, words.during().contains(word)));
            else if (!words.between().contains(word) && !token.tag().equals("POS")) return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<String> time(Token token, Sentence sentence) {
        return sentence.entities().stream()
                .filter(entity -> entity.span().covers(token.span()))
                .flatMap(entity -> entity.value().stream())
                .findFirst();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
