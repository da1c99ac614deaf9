package dev.parley.resolve;

import dev.parley.model.ActorKind;
import dev.parley.model.Entity;
import dev.parley.model.Sentence;
import dev.parley.model.Token;
import dev.parley.resolve.NameFinder.Name;
import dev.parley.resolve.NameFinder.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of persons and organisations that the annotator saw, without what it took too much and with what it cut off. */
final class AnnotatedNames {
    private final Authority authority;
    private final ActorWords words;
    private final Optional<LocalDate> day;
    private final BodyNames bodies;

    AnnotatedNames(Authority authority, ActorWords words, Optional<LocalDate> day) {
        this.authority = authority;
        this.words = words;
        this.day = day;
        bodies = new BodyNames(authority, words, day);
    }

    Stream<Name> names(Sentence sentence) {
        return sentence.entities().stream()
                .filter(entity ->
                        entity.type().equals("PERSON") || entity.type().equals("ORGANIZATION"))
                .flatMap(entity -> name(sentence, entity).stream());
    }

    private Optional<Name> name(Sentence sentence, Entity entity) {
        boolean person = entity.type().equals("PERSON");
        List<Token> tokens = new ArrayList<>(Phrase.tokens(sentence, entity.span()));
        while (!tokens.isEmpty() && !NameFinder.nameLike(tokens.get(tokens.size() - 1)))
            tokens.remove(tokens.size() - 1);
        while (!tokens.isEmpty() && !NameFinder.nameLike(tokens.get(0))) tokens.remove(0);
        Optional<List<Token>> behindTitle = behindTitle(sentence, tokens);
        if (behindTitle.isPresent()) return Optional.of(new Name(behindTitle.get(), Sort.PERSON));
        if (tokens.isEmpty() || tokens.size() == 1 && onlyWord(tokens.get(0).word())) return Optional.empty();
        if (person) return Optional.of(new Name(person(sentence, tokens), Sort.PERSON));
        return shouted(tokens)
                ? Optional.empty()
                : Optional.of(new Name(bodies.whole(sentence, tokens), Sort.ORGANIZATION));
    }

    private List<Token> person(Sentence sentence, List<Token> tokens) {
        List<Token> name = tokens;
        while (name.size() > 1 && words.title(name.get(0).word())) name = name.subList(1, name.size());
        if (surnameFirst(name)) return name.subList(0, 1);
        return name.size() == 1 ? withGivenName(sentence, name) : name;
    }

    /** The full name that a title inside of what was taken for one name gives away: "Supreme Court Justice Ann Lee", "Miss Universe". */
    private Optional<List<Token>> behindTitle(Sentence sentence, List<Token> tokens) {
        for (int at = tokens.size() - 2; at > 0; at--) {
            int index = tokens.get(at).index();
            boolean titled = title(sentence, index - 1) || title(sentence, index - 2);
            if (titled
                    && words.given(tokens.get(at).word())
                    && !words.given(tokens.get(0).word())) return Optional.of(tokens.subList(at, tokens.size()));
        }
        return Optional.empty();
    }

    private boolean title(Sentence sentence, int index) {
        return index > 0 && words.title(sentence.token(index).word());
    }

    /** With an unusual given name before it, of which the annotator knew nothing. */
    private List<Token> withGivenName(Sentence sentence, List<Token> surname) {
        int before = surname.get(0).index() - 1;
        if (before < 1) return surname;
        Token token = sentence.token(before);
        boolean given = token.tag().equals("NNP")
                && token.word().matches("\\p{Lu}\\p{Ll}{2,}")
                && token.relation().matches("compound|flat")
                && token.head() == surname.get(0).index()
                && !words.title(token.word())
                && !words.someone(token.word())
                && authority.adjective(token.word()).isEmpty()
                && authority.named(token.word(), day).isEmpty()
                && authority.named(surname.get(0).word(), day).isEmpty()
                && (before == 1 || !sentence.token(before - 1).tag().matches("NNP|JJ|POS"))
                && sentence.entities().stream()
                        .noneMatch(entity -> entity.span().overlaps(token.span()));
        return given ? List.of(token, surname.get(0)) : surname;
    }

    /** "FELLOW DOCTORS": several words that only a heading writes in capitals. */
    private boolean shouted(List<Token> tokens) {
        return tokens.size() > 1
                && tokens.stream().allMatch(token -> token.word().matches("\\p{Lu}{2,}"))
                && authority.named(Phrase.words(tokens), day).isEmpty();
    }

    /** "Obama Speech": a known surname with something behind it. */
    private boolean surnameFirst(List<Token> tokens) {
        return tokens.size() == 2
                && !words.given(tokens.get(0).word())
                && authority
                        .named(tokens.get(0).word(), day)
                        .filter(actor -> actor.kind() == ActorKind.PERSON)
                        .isPresent()
                && authority.named(Phrase.words(tokens), day).isEmpty();
    }

    /** "Republican" and "HE" name nobody, whatever the annotator took them for. */
    private boolean onlyWord(String word) {
        return authority.adjective(word).isPresent()
                        && authority.named(word, day).isEmpty()
                || words.classOf(word, WordClass.HE, WordClass.SHE, WordClass.IT, WordClass.THEY)
                                .isPresent()
                        && !word.equals("IT");
    }
}
