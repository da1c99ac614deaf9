package dev.parley.resolve;

import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Splits the words of a source into one phrase for each of those it joins, without appositions and relative clauses. */
final class Phrases {
    private static final Set<String> CLAUSES =
            Set.of("conj", "cc", "cc:preconj", "appos", "acl:relcl", "parataxis", "dep");

    private final AnnotatedDocument document;
    private final ActorWords words;
    private final Authority authority;
    private final Conjuncts conjuncts;

    Phrases(AnnotatedDocument document, ActorWords words, Authority authority) {
        this.document = document;
        this.words = words;
        this.authority = authority;
        conjuncts = new Conjuncts(words, authority, document.document().published());
    }

    List<Phrase> in(List<Span> spans) {
        List<Phrase> phrases = new ArrayList<>();
        for (Span span : spans) {
            document.sentences().stream()
                    .filter(sentence -> sentence.span().overlaps(span))
                    .forEach(sentence -> phrases.addAll(in(sentence, outsideBrackets(Phrase.tokens(sentence, span)))));
        }
        return phrases;
    }

    /** "Sen. Smith (R-Ohio)" without what the brackets hold. */
    private static List<Token> outsideBrackets(List<Token> tokens) {
        List<Token> outside = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens) {
            if (token.word().equals("(")) depth++;
            if (depth == 0) outside.add(token);
            if (token.word().equals(")")) depth = Math.max(0, depth - 1);
        }
        return outside;
    }

    /** A noun with all that hangs on it, but for clauses and what stands aside. */
    Phrase headed(Sentence sentence, Token head) {
        List<Token> tokens = phrase(sentence, sentence.tokens(), head).stream()
                .flatMap(phrase -> phrase.tokens().stream())
                .dropWhile(token -> token.tag().matches("IN|TO|CC|RB"))
                .toList();
        return new Phrase(sentence, tokens.contains(head) ? tokens : List.of(head), head);
    }

    /** Whether phrases that a source joins are roles of one person: "the mayor and former senator". */
    boolean ofOne(List<Phrase> joined) {
        return joined.size() > 1
                && joined.get(0).tokens().get(0).tag().equals("DT")
                && joined.stream()
                        .skip(1)
                        .noneMatch(other -> other.tokens().get(0).tag().matches("DT|PRP.*|NNP.*|CD"))
                && joined.stream()
                        .map(Phrase::head)
                        .allMatch(head -> head.tag().equals("NN") && words.someone(head.word()));
    }

    private List<Phrase> in(Sentence sentence, List<Token> tokens) {
        if (tokens.stream().noneMatch(Phrases::wordy)) return List.of();
        if (!sentence.parsed()) return unparsed(sentence, tokens);
        Set<Token> heads = conjuncts.heads(sentence, tokens);
        List<Phrase> phrases = new ArrayList<>();
        for (Token head : heads) {
            phrase(sentence, tokens, head)
                    .map(phrase -> heads.size() == 1 ? lengthened(phrase, tokens) : phrase)
                    .ifPresent(phrase -> phrases.addAll(spread(phrase)));
        }
        return phrases;
    }

    /** With the words that follow up to a comma or relative clause, where the parser took "people briefed on" for a sentence. */
    private static Phrase lengthened(Phrase phrase, List<Token> tokens) {
        List<Token> longer = new ArrayList<>(phrase.tokens());
        tokens.stream()
                .filter(token -> token.index() > phrase.last().index())
                .takeWhile(token -> (wordy(token) || token.word().equals("-"))
                        && !token.tag().matches("W.*|CC"))
                .forEach(longer::add);
        return phrase.with(longer);
    }

    /** Without a parse: what stands before the first comma, cut at "and". */
    private List<Phrase> unparsed(Sentence sentence, List<Token> tokens) {
        List<Phrase> phrases = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        for (Token token : tokens) {
            boolean and = words.has(WordClass.AND, token.word());
            if (token.word().equals(",")) break;
            if (!and) current.add(token);
            else if (!current.isEmpty()) {
                phrases.add(new Phrase(sentence, current, current.get(current.size() - 1)));
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) phrases.add(new Phrase(sentence, current, current.get(current.size() - 1)));
        return phrases;
    }

    private static boolean and(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.tag().equals("CC"));
    }

    private Optional<Phrase> phrase(Sentence sentence, List<Token> tokens, Token head) {
        List<Token> own = tokens.stream()
                .filter(token -> under(sentence, tokens, token, head))
                .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(new Phrase(sentence, own, head));
    }

    private boolean under(Sentence sentence, List<Token> tokens, Token token, Token head) {
        for (Token step = token; !step.equals(head); step = sentence.token(step.head())) {
            if (step.head() < 1) return false;
            boolean direct = step.head() == head.index();
            boolean beside =
                    CLAUSES.contains(step.relation()) && !(step.relation().equals("conj") && !and(tokens));
            if (direct && (beside || aside(sentence, step, head))) return false;
        }
        return !token.tag().isEmpty() && Character.isLetterOrDigit(token.word().codePointAt(0))
                || token.tag().equals("POS")
                || token.word().equals("-")
                || token.word().equals("&");
    }

    /** Whether punctuation parts a dependent on the right from its head: "Smith, 59, of Ashton". */
    private boolean aside(Sentence sentence, Token dependent, Token head) {
        if (dependent.index() < head.index()) return false;
        return sentence.tokens().subList(head.index(), dependent.index()).stream()
                        .anyMatch(token ->
                                ",(—–:".contains(token.word()) || token.word().equals("--"))
                || words.has(WordClass.LED_BY, dependent.lemma());
    }

    /** "Ukrainian and Russian officials" are two groups: one phrase for each adjective that names somebody. */
    private List<Phrase> spread(Phrase phrase) {
        List<Token> adjectives = phrase.tokens().stream()
                .filter(token -> token.tag().startsWith("JJ") || token.tag().startsWith("NNP"))
                .filter(token -> authority.adjective(token.word()).isPresent())
                .filter(token -> token.index() < phrase.head().index())
                .toList();
        boolean joined = adjectives.stream().anyMatch(token -> token.relation().equals("conj"));
        if (adjectives.size() < 2 || !joined) return List.of(phrase);
        return adjectives.stream()
                .map(kept -> phrase.with(phrase.tokens().stream()
                        .filter(token -> token.equals(kept) || !adjectives.contains(token))
                        .filter(token -> !token.relation().equals("cc"))
                        .toList()))
                .toList();
    }

    static boolean wordy(Token token) {
        return Character.isLetterOrDigit(token.word().codePointAt(0));
    }
}
