package dev.parley.resolve;

import dev.parley.model.ActorKind;
import dev.parley.model.Entity;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the names in a sentence: those of the authority list, those the annotator saw, and those that a title or given name gives away. */
final class NameFinder {
    private final Authority authority;
    private final ActorWords words;
    private final Optional<LocalDate> day;

    /** Words that name somebody, without title. */
    record Name(List<Token> tokens, Sort sort) {
        Span span() {
            return new Span(
                    tokens.get(0).span().start(),
                    tokens.get(tokens.size() - 1).span().end());
        }

        String words() {
            return Phrase.words(tokens);
        }
    }

    /** Whose name it is, in the order in which one outdoes another of the same words. */
    enum Sort {
        KNOWN,
        PERSON,
        ORGANIZATION
    }

    NameFinder(Authority authority, ActorWords words, Optional<LocalDate> day) {
        this.authority = authority;
        this.words = words;
        this.day = day;
    }

    /** Without overlap, in text order: of overlapping ones the longer. */
    List<Name> names(Sentence sentence) {
        List<Name> found = new ArrayList<>();
        entities(sentence, found);
        known(sentence, found);
        titled(sentence, found);
        found.sort(Comparator.comparingInt((Name name) -> -name.tokens().size())
                .thenComparing(Name::sort)
                .thenComparing(Name::span));
        List<Name> kept = new ArrayList<>();
        for (Name name : found) {
            if (kept.stream().noneMatch(other -> other.span().overlaps(name.span()))) kept.add(name);
        }
        kept.sort(Comparator.comparing(Name::span));
        return kept;
    }

    private void entities(Sentence sentence, List<Name> found) {
        for (Entity entity : sentence.entities()) {
            boolean person = entity.type().equals("PERSON");
            if (!person && !entity.type().equals("ORGANIZATION")) continue;
            List<Token> tokens = new ArrayList<>(Phrase.tokens(sentence, entity.span()));
            while (!tokens.isEmpty() && !nameLike(tokens.get(tokens.size() - 1))) tokens.remove(tokens.size() - 1);
            while (tokens.size() > 1 && person && title(tokens.get(0))) tokens.remove(0);
            while (!tokens.isEmpty() && !nameLike(tokens.get(0))) tokens.remove(0);
            if (person && surnameFirst(tokens)) tokens = tokens.subList(0, 1);
            boolean word = tokens.size() == 1 && onlyWord(tokens.get(0).word());
            if (!tokens.isEmpty() && !word) found.add(new Name(tokens, person ? Sort.PERSON : Sort.ORGANIZATION));
        }
    }

    /** "Obama Speech": a known surname with something behind it. */
    private boolean surnameFirst(List<Token> tokens) {
        return tokens.size() == 2
                && !given(tokens.get(0))
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

    private void known(Sentence sentence, List<Name> found) {
        List<Token> tokens = sentence.tokens();
        for (int start = 0; start < tokens.size(); start++) {
            if (!nameLike(tokens.get(start))
                    || !authority.startsName(tokens.get(start).word())) continue;
            int last = Math.min(tokens.size(), start + authority.longest() + 2);
            for (int end = last; end > start; end--) {
                List<Token> run = tokens.subList(start, end);
                Token final_ = run.get(run.size() - 1);
                if (!nameLike(final_)
                        && !Character.isDigit(final_.word().codePointAt(0))
                        && !Character.isLowerCase(final_.word().codePointAt(0))) continue;
                if (authority.named(Phrase.words(run), day).isPresent()) {
                    found.add(new Name(List.copyOf(run), Sort.KNOWN));
                    break;
                }
            }
        }
    }

    /** Capitalised words after a title, or after and with a given name. */
    private void titled(Sentence sentence, List<Name> found) {
        List<Token> tokens = sentence.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            boolean given = given(tokens.get(at));
            boolean after = at > 0
                    && title(tokens.get(at - 1))
                    && Spelling.capital(tokens.get(at - 1).word());
            if (!given && !after || !nameLike(tokens.get(at)) || title(tokens.get(at))) continue;
            int end = at + 1;
            while (end < tokens.size() && continues(tokens, end)) end++;
            List<Token> run = tokens.subList(at, end);
            if (run.size() > 4 || given && !after && run.size() < 2) continue;
            found.add(new Name(List.copyOf(run), Sort.PERSON));
        }
    }

    private boolean continues(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (nameLike(token) && !title(token)) return !token.tag().startsWith("NNS");
        boolean particle = words.has(WordClass.NAME_PARTICLE, token.word());
        return particle && at + 1 < tokens.size() && nameLike(tokens.get(at + 1));
    }

    private boolean given(Token token) {
        return nameLike(token)
                && (words.has(WordClass.GIVEN_MALE, token.word()) || words.has(WordClass.GIVEN_FEMALE, token.word()));
    }

    private boolean title(Token token) {
        return words.classOf(token.word(), WordClass.TITLE, WordClass.TITLE_MALE, WordClass.TITLE_FEMALE)
                .isPresent();
    }

    /** Starts with a capital and is no word that only its place gave one. */
    private boolean nameLike(Token token) {
        return Spelling.capital(token.word())
                && !token.tag().matches("PRP.*|DT|IN|CC|WP.*|RB|MD|VB.?|WRB|UH|WDT|TO|EX");
    }
}
