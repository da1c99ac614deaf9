package dev.parley.resolve;

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
    private final AnnotatedNames annotated;

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
        annotated = new AnnotatedNames(authority, words, day);
    }

    /** Without overlap, in text order: of overlapping ones the longer. */
    List<Name> names(Sentence sentence) {
        List<Name> found = new ArrayList<>();
        annotated.names(sentence).forEach(found::add);
        known(sentence, found);
        titled(sentence, found);
        found.removeIf(name -> sentenceInCapitals(name, found));
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

    /** "Chris Christie Calls Hillary Clinton": what looks like one name in a headline holds the full names of others. */
    private static boolean sentenceInCapitals(Name name, List<Name> found) {
        return name.sort() == Sort.PERSON
                && name.tokens().size() > 3
                && found.stream()
                        .anyMatch(other -> other.sort() == Sort.KNOWN
                                && other.tokens().size() > 1
                                && other.tokens().size() < name.tokens().size() - 1
                                && name.span().covers(other.span()));
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
            List<Token> run = fromGivenName(tokens.subList(at, end));
            if (run.size() > 4 || given && !after && run.size() < 2) continue;
            found.add(new Name(List.copyOf(run), Sort.PERSON));
        }
    }

    /** "Miss Universe Ann Lee". */
    private List<Token> fromGivenName(List<Token> run) {
        if (words.given(run.get(0).word())) return run;
        for (int at = 1; at < run.size() - 1; at++)
            if (words.has(WordClass.GIVEN_FEMALE, run.get(at).word())) return run.subList(at, run.size());
        return run;
    }

    private boolean continues(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (nameLike(token) && !title(token)) return !token.tag().startsWith("NNS");
        boolean particle = words.has(WordClass.NAME_PARTICLE, token.word());
        return particle && at + 1 < tokens.size() && nameLike(tokens.get(at + 1));
    }

    private boolean given(Token token) {
        return nameLike(token) && words.given(token.word());
    }

    private boolean title(Token token) {
        return words.title(token.word());
    }

    /** Starts with a capital and is no word that only its place gave one. */
    static boolean nameLike(Token token) {
        return Spelling.capital(token.word())
                && !token.tag().matches("PRP.*|DT|IN|CC|WP.*|RB|MD|VB.?|WRB|UH|WDT|TO|EX");
    }
}
