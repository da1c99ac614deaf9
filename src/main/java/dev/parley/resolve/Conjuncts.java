package dev.parley.resolve;

import dev.parley.model.Sentence;
import dev.parley.model.Token;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the heads of the phrases that a source joins: "A and B", "officials led by C". */
final class Conjuncts {
    private final ActorWords words;
    private final Authority authority;
    private final Optional<LocalDate> day;
    private final BodyNames bodies;

    Conjuncts(ActorWords words, Authority authority, Optional<LocalDate> day) {
        this.words = words;
        this.authority = authority;
        this.day = day;
        bodies = new BodyNames(authority, words, day);
    }

    /** The head of the source and of all that is joined to it, in text order. */
    Set<Token> heads(Sentence sentence, List<Token> tokens) {
        List<Token> free = tokens.stream()
                .filter(token ->
                        Phrases.wordy(token) && (token.head() < 1 || !tokens.contains(sentence.token(token.head()))))
                .toList();
        Set<Token> heads = new TreeSet<>(Comparator.comparingInt(Token::index));
        first(free, tokens).ifPresent(heads::add);
        free.stream()
                .filter(token -> nominal(token) && (joinedOutside(tokens, token) || afterAnd(sentence, token)))
                .forEach(heads::add);
        for (boolean grown = true; grown; ) {
            grown = tokens.stream()
                            .filter(token -> heads.stream().anyMatch(head -> joined(sentence, tokens, token, head)))
                            .filter(heads::add)
                            .count()
                    > 0;
        }
        return heads;
    }

    /** The first head among the words that hang on none of the source, else among all of it. */
    private static Optional<Token> first(List<Token> free, List<Token> tokens) {
        return free.stream()
                .filter(Conjuncts::nominal)
                .findFirst()
                .or(() -> tokens.stream()
                        .filter(token -> token.tag().matches("NN.*|PRP.*"))
                        .findFirst())
                .or(() -> tokens.stream().filter(Conjuncts::nominal).findFirst());
    }

    /** Where the parser hung the second of two on a word before the source. */
    private static boolean joinedOutside(List<Token> tokens, Token token) {
        return token.relation().equals("conj")
                && tokens.stream().anyMatch(other -> other.relation().equals("cc") && other.head() == token.index());
    }

    /** Where the parser missed that "A and B" belong together. */
    private static boolean afterAnd(Sentence sentence, Token token) {
        return token.index() > 1
                && token.tag().startsWith("NNP")
                && sentence.token(token.index() - 1).tag().equals("CC");
    }

    /** Whether a word heads a phrase of its own beside that of another: "A and B", "officials led by B". */
    private boolean joined(Sentence sentence, List<Token> tokens, Token token, Token head) {
        if (!nominal(token) || token.head() < 1) return false;
        Token parent = sentence.token(token.head());
        if (token.relation().equals("conj"))
            return listed(tokens, token) && parent.equals(head) && !oneName(sentence, tokens, head, token);
        return token.relation().startsWith("obl")
                && tokens.contains(parent)
                && words.has(WordClass.LED_BY, parent.lemma());
    }

    /** Whether an "and" stands behind it or right before it: in "A and B, old friends" the friends are no third. */
    private static boolean listed(List<Token> tokens, Token token) {
        int and = tokens.stream()
                .filter(other -> other.tag().equals("CC"))
                .mapToInt(Token::index)
                .max()
                .orElse(-1);
        return and > token.index()
                || and > 0
                        && tokens.stream()
                                .filter(other -> other.relation().equals("conj"))
                                .noneMatch(other -> and < other.index() && other.index() < token.index());
    }

    /** Whether "A and B" is one name: a known one, one the annotator saw, or "Committee" and the like at its end. */
    private boolean oneName(Sentence sentence, List<Token> tokens, Token head, Token token) {
        if (Phrase.oneName(sentence, head, token)) return true;
        List<Token> between = sentence.tokens().subList(head.index() - 1, token.index());
        boolean capitals = between.stream()
                .allMatch(word -> Spelling.capital(word.word()) || word.tag().equals("CC"));
        boolean body = words.has(WordClass.BODY, token.word())
                ? !seen(sentence, head, "PERSON")
                : bodies.ends(token) && !seen(sentence, head, ".*");
        if (capitals && body) return true;
        return authority.named(Phrase.words(tokens), day).isPresent();
    }

    /** Whether the annotator saw a name of some type, a regular expression, there. */
    private static boolean seen(Sentence sentence, Token token, String types) {
        return sentence.entities().stream()
                .anyMatch(
                        entity -> entity.type().matches(types) && entity.span().overlaps(token.span()));
    }

    private static boolean nominal(Token token) {
        return token.tag().matches("NN.*|PRP.*|WP.*|WDT|DT|CD|FW|JJ.?");
    }
}
