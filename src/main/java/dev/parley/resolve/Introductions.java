package dev.parley.resolve;

import dev.parley.model.Sentence;
import dev.parley.model.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads how a name is introduced: titles before it, appositions beside it. */
final class Introductions {
    private final Authority authority;
    private final ActorWords words;
    private final Optional<LocalDate> day;

    Introductions(Authority authority, ActorWords words, Optional<LocalDate> day) {
        this.authority = authority;
        this.words = words;
        this.day = day;
    }

    /** The token of a name that the others hang on; its last where nothing is parsed. */
    Token head(Sentence sentence, List<Token> name) {
        return name.stream()
                .filter(token -> token.head() >= 0)
                .filter(token -> token.head() == 0 || !name.contains(sentence.token(token.head())))
                .findFirst()
                .orElse(name.get(name.size() - 1));
    }

    /** Tells a person what the words around the name say: "Vice President", "an expert on …". */
    void describe(Person person, Sentence sentence, List<Token> name) {
        List<Token> before = before(sentence, name.get(0));
        boolean former = before.stream().anyMatch(token -> words.has(WordClass.FORMER, token.word()));
        boolean owned = before.stream().anyMatch(this::namesAnother);
        String prefix = former ? "former " : "";
        nouns(before).forEach(noun -> person.described(prefix + noun, !owned));
        appositions(sentence, head(sentence, name))
                .filter(token -> token.tag().startsWith("NN"))
                .flatMap(token -> nouns(List.of(token)))
                .forEach(noun -> person.described(noun, false));
        Stream.concat(before.stream().skip(Math.max(0, before.size() - 1)), appositions(sentence, head(sentence, name)))
                .map(token -> words.gender(token.word()))
                .forEach(person::shown);
    }

    /** "Her husband, Bill Clinton", "Trump's son Eric". */
    boolean asRelative(Sentence sentence, List<Token> name) {
        return Stream.concat(before(sentence, name.get(0)).stream(), appositions(sentence, head(sentence, name)))
                .anyMatch(token -> words.has(WordClass.FAMILY, token.word()));
    }

    /** What the last words say one is: "mayor"; of a "vice president" not that he is president. */
    private Stream<String> nouns(List<Token> run) {
        List<Token> role = run.stream()
                .takeWhile(token -> !words.has(WordClass.OF, token.word()))
                .toList();
        if (role.isEmpty()) return Stream.of();
        if (role.size() < run.size())
            return Stream.concat(Stream.of(Phrase.lower(run.subList(role.size() - 1, run.size()))), nouns(role));
        String last = run.get(run.size() - 1).word().toLowerCase(Locale.ROOT);
        String before = run.size() < 2 ? "" : run.get(run.size() - 2).word().toLowerCase(Locale.ROOT);
        Stream<String> alone = words.has(WordClass.LESSENING, before)
                ? Stream.of()
                : Stream.concat(Stream.of(last), words.roles(last).stream());
        return Stream.concat(Stream.of(before + " " + last), alone).distinct();
    }

    private boolean namesAnother(Token token) {
        return token.tag().equals("POS")
                || Spelling.capital(token.word())
                        && (authority.adjective(token.word()).isPresent()
                                || authority.named(token.word(), day).isPresent());
    }

    /** The run of nouns and adjectives that ends where the name starts; without a parse, the titles. */
    private List<Token> before(Sentence sentence, Token first) {
        List<Token> run = new ArrayList<>();
        for (int index = first.index() - 1; index >= 1 && run.size() < 7; index--) {
            Token token = sentence.token(index);
            boolean fits = token.tag().isEmpty()
                    ? title(token) || namesAnother(token)
                    : token.tag().matches("NN.*|JJ.*|POS") || words.has(WordClass.OF, token.word());
            if (!fits) break;
            run.add(0, token);
        }
        return run;
    }

    private boolean title(Token token) {
        return words.classOf(token.word(), WordClass.TITLE, WordClass.TITLE_MALE, WordClass.TITLE_FEMALE)
                .isPresent();
    }

    private static Stream<Token> appositions(Sentence sentence, Token head) {
        Stream<Token> after = sentence.tokens().stream()
                .filter(token ->
                        token.head() == head.index() && token.relation().equals("appos"));
        Stream<Token> before = head.relation().equals("appos") && head.head() > 0
                ? Stream.of(sentence.token(head.head()))
                : Stream.empty();
        return Stream.concat(after, before);
    }
}
