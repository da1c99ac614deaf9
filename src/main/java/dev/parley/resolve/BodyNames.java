package dev.parley.resolve;

import dev.parley.model.Sentence;
import dev.parley.model.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What belongs to the name of a body beside the words that were seen of it: "Commission on Fisheries", "Ports and Harbors Authority". */
final class BodyNames {
    private static final int LONGEST_TAIL = 8;
    /** Words between two capitalised ones. */
    private static final int LONGEST_JOINT = 2;

    private final Authority authority;
    private final ActorWords words;
    private final Optional<LocalDate> day;

    BodyNames(Authority authority, ActorWords words, Optional<LocalDate> day) {
        this.authority = authority;
        this.words = words;
        this.day = day;
    }

    /** With what stands before it, "Ports and" before "Harbors Authority", and behind it, "on Fisheries" behind "Commission". */
    List<Token> whole(Sentence sentence, List<Token> seen) {
        List<Token> tokens = sentence.tokens();
        int first = seen.get(0).index() - 1;
        int last = first + seen.size();
        if (words.has(WordClass.BODY, tokens.get(last - 1).word()))
            last = first
                    + whole(tokens.subList(first, tokens.size()), seen.size()).size();
        return ends(tokens.get(last - 1)) ? tokens.subList(joined(sentence, first), last) : tokens.subList(first, last);
    }

    /** The first words of a list and what belongs to a name after them: "on Fisheries", "of Banks and Insurers". */
    List<Token> whole(List<Token> tokens, int size) {
        int last = size;
        for (int at = size; at < Math.min(tokens.size(), size + LONGEST_TAIL) && at - last <= LONGEST_JOINT; at++) {
            Token token = tokens.get(at);
            boolean joins = words.has(at == size ? WordClass.NAME_OPENING : WordClass.NAME_JOINT, token.word());
            boolean named = NameFinder.nameLike(token) && at > size;
            if (named && token.tag().startsWith("NNP")) last = at + 1;
            else if (!joins && !named) break;
        }
        return tokens.subList(0, last);
    }

    /** Whether a word ends the names of bodies: "Authority", "Enforcement". */
    boolean ends(Token token) {
        return Spelling.capital(token.word())
                && (words.has(WordClass.BODY, token.word()) || words.inBodyNames(token.word()));
    }

    /** Where "Ports and" starts before a position; there itself, where a name of its own or nothing is joined to it. */
    private int joined(Sentence sentence, int position) {
        List<Token> tokens = sentence.tokens();
        if (position < 2 || !words.has(WordClass.AND, tokens.get(position - 1).word())) return position;
        Token before = tokens.get(position - 2);
        boolean common = before.tag().equals("NNP")
                && NameFinder.nameLike(before)
                && authority.named(before.word(), day).isEmpty()
                && authority.adjective(before.word()).isEmpty()
                && !words.title(before.word())
                && sentence.entities().stream()
                        .noneMatch(entity -> entity.span().overlaps(before.span()));
        boolean alone = position < 3 || !tokens.get(position - 3).tag().startsWith("NNP");
        return common && alone ? position - 2 : position;
    }
}
