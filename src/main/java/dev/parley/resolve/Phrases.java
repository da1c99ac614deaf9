package dev.parley.resolve;

import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Splits the words of a source into one phrase for each of those it joins, without appositions and relative clauses. */
final class Phrases {
    private static final Set<String> CLAUSES =
            Set.of("conj", "cc", "cc:preconj", "appos", "acl:relcl", "parataxis", "dep");

    private final AnnotatedDocument document;
    private final ActorWords words;
    private final Authority authority;

    Phrases(AnnotatedDocument document, ActorWords words, Authority authority) {
        this.document = document;
        this.words = words;
        this.authority = authority;
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

    /** The phrase around a word that a relative pronoun stands for. */
    Optional<Phrase> around(Sentence sentence, Token head) {
        return phrase(sentence, sentence.tokens(), head).map(phrase -> phrase);
    }

    private List<Phrase> in(Sentence sentence, List<Token> tokens) {
        if (tokens.stream().noneMatch(Phrases::wordy)) return List.of();
        if (!sentence.parsed()) return unparsed(sentence, tokens);
        Set<Token> heads = heads(sentence, tokens);
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
            boolean and = token.word().equalsIgnoreCase("and");
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

    /** The head of the source and of all that is joined to it, in text order. */
    private Set<Token> heads(Sentence sentence, List<Token> tokens) {
        List<Token> free = tokens.stream()
                .filter(token -> wordy(token) && (token.head() < 1 || !tokens.contains(sentence.token(token.head()))))
                .toList();
        Set<Token> heads = new TreeSet<>(Comparator.comparingInt(Token::index));
        free.stream()
                .filter(Phrases::nominal)
                .findFirst()
                .or(() -> tokens.stream()
                        .filter(token -> token.tag().matches("NN.*|PRP.*"))
                        .findFirst())
                .or(() -> tokens.stream().filter(Phrases::nominal).findFirst())
                .ifPresent(heads::add);
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

    private static boolean and(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.tag().equals("CC"));
    }

    /** Whether "A and B" is one name: a known one, one the annotator saw, or "Committee" and the like at its end. */
    private boolean oneName(Sentence sentence, List<Token> tokens, Token head, Token token) {
        if (Phrase.oneName(sentence, head, token)) return true;
        List<Token> between = sentence.tokens().subList(head.index() - 1, token.index());
        boolean body = words.has(WordClass.BODY, token.word())
                && between.stream()
                        .allMatch(word ->
                                Spelling.capital(word.word()) || word.tag().equals("CC"))
                && sentence.entities().stream()
                        .noneMatch(entity ->
                                entity.type().equals("PERSON") && entity.span().overlaps(head.span()));
        return body
                || authority
                        .named(Phrase.words(tokens), document.document().published())
                        .isPresent();
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

    private static boolean nominal(Token token) {
        return token.tag().matches("NN.*|PRP.*|WP.*|WDT|DT|CD|FW|JJ.?");
    }

    private static boolean wordy(Token token) {
        return Character.isLetterOrDigit(token.word().codePointAt(0));
    }
}
