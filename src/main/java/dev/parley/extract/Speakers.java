package dev.parley.extract;

import dev.parley.model.Entity;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds who utters a quotation by the words just before it ("Anna Berg said:") or just behind it ("said Anna Berg"). */
final class Speakers {
    private static final String NOMINAL = "DT|JJ.*|NN.*|PRP.*|POS|CD|,|FW|-[LR]RB-";
    private static final String WITHIN = NOMINAL + "|IN|CC";
    private static final String FOUND_BY = "quotation";
    private static final double CONFIDENCE = 0.9;

    /** In words: how far from the quotation the verb may stand. */
    private static final int REACH = 12;

    /** In words: a name, a title and the paper that he is of. */
    private static final int NEAR = 6;

    private final Lexicon lexicon;

    Speakers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The statement of a quotation, if the words beside it tell whose it is. */
    Optional<Candidate> find(Quoted quoted, Sentences sentences) {
        return behind(quoted, sentences).or(() -> before(quoted, sentences));
    }

    /** "…," Berg said; "…," said Berg. */
    private Optional<Candidate> behind(Quoted quoted, Sentences sentences) {
        int after = quoted.after(sentences.text());
        boolean goesOn = ",?!—…-".indexOf(quoted.ending(sentences.text())) >= 0;
        if (!quoted.closed() || !goesOn || after >= quoted.paragraph().end()) return Optional.empty();
        Optional<Syntax> syntax = sentences.treeAt(after);
        if (syntax.isEmpty()) return Optional.empty();
        List<Token> words = syntax.get().from(after);
        int verb = IntStream.range(0, Math.min(REACH, words.size()))
                .filter(at -> !words.get(at).tag().matches(WITHIN))
                .findFirst()
                .orElse(-1);
        if (verb < 0 || !tells(words, verb)) return Optional.empty();
        List<Token> speaker = verb > 0 ? words.subList(0, verb) : nominal(words.subList(1, words.size()));
        boolean begins = !speaker.isEmpty() && speaker.get(0).tag().matches(NOMINAL) && named(speaker);
        return begins ? candidate(Syntax.spans(speaker), List.of(words.get(verb)), quoted) : Optional.empty();
    }

    private static List<Token> nominal(List<Token> words) {
        return words.stream()
                .takeWhile(token -> token.tag().matches(NOMINAL) && !token.tag().equals(","))
                .toList();
    }

    private static boolean named(List<Token> words) {
        return words.stream().anyMatch(token -> token.tag().matches("NN.*|PRP"));
    }

    /** "Berg said: …", "Berg said, …", "Berg: …". */
    private Optional<Candidate> before(Quoted quoted, Sentences sentences) {
        int end = quoted.before(sentences.text());
        char mark = end == 0 ? ' ' : sentences.text().charAt(end - 1);
        boolean leads = mark == ':' || mark == ',' && end > quoted.paragraph().start();
        Optional<Syntax> syntax = leads ? sentences.treeAt(end - 1) : Optional.empty();
        return syntax.flatMap(tree -> {
            List<Token> words = tree.until(end - 1);
            Optional<Candidate> told = verb(words, tree, mark == ':', quoted);
            return told.or(() -> mark == ':' ? name(words, tree, end, quoted) : Optional.empty());
        });
    }

    /** @param nouns whether "made the following comment" tells, too */
    private Optional<Candidate> verb(List<Token> words, Syntax syntax, boolean nouns, Quoted quoted) {
        for (int at = words.size() - 1; at >= Math.max(0, words.size() - REACH); at--) {
            Token word = words.get(at);
            if (nouns && word.tag().startsWith("NN") && lists(words, at))
                return author(word, syntax).flatMap(source -> told(source, word, syntax, quoted));
            if (tells(words, at)) return speaker(word, syntax).flatMap(source -> told(source, word, syntax, quoted));
            if (word.tag().matches("VB.?|MD") || "\"“”".contains(word.word())) return Optional.empty();
        }
        return Optional.empty();
    }

    /** The title of a book is the subject of a verb only for the parser. */
    private static Optional<Candidate> told(Token source, Token cue, Syntax syntax, Quoted quoted) {
        List<Span> name = Extents.name(syntax, source, List.of(cue));
        boolean title = !name.isEmpty()
                && syntax.until(name.get(0).start()).stream()
                        .reduce((first, second) -> second)
                        .filter(token -> "\"“".contains(token.word()))
                        .isPresent();
        return title ? Optional.empty() : candidate(name, List.of(cue), quoted);
    }

    /** The subject; of "footage of Berg saying" the noun that it hangs from; of "saying" alone that of the sentence. */
    private static Optional<Token> speaker(Token verb, Syntax syntax) {
        Optional<Token> noun = verb.relation().startsWith("acl") ? syntax.head(verb) : Optional.empty();
        return noun.or(() -> syntax.subject(verb))
                .filter(token -> !token.relation().equals("nsubj:pass"))
                .or(() -> verb.tag().equals("VBG") ? syntax.root().flatMap(syntax::subject) : Optional.empty());
    }

    private static Optional<Candidate> name(List<Token> words, Syntax syntax, int end, Quoted quoted) {
        if (words.isEmpty()) return Optional.empty();
        Token last = words.get(words.size() - 1);
        Optional<Entity> name = syntax.sentence().entities().stream()
                .filter(entity -> Set.of("PERSON", "ORGANIZATION").contains(entity.type()))
                .filter(entity -> entity.span().end() == last.span().end())
                .findFirst();
        Optional<Token> colon = syntax.from(end - 1).stream().findFirst();
        List<Token> near = words.subList(Math.max(0, words.size() - NEAR), words.size());
        boolean byline = near.stream().anyMatch(token -> token.word().equalsIgnoreCase("by"));
        return name.isPresent() && colon.isPresent() && !byline
                ? candidate(List.of(name.get().span()), List.of(colon.get()), quoted)
                : Optional.empty();
    }

    /** Whose comment it is: "his comment", "a comment by Berg", "Berg made a comment". */
    private static Optional<Token> author(Token noun, Syntax syntax) {
        return syntax.child(noun, child -> child.relation().equals("nmod:poss"))
                .or(() -> syntax.child(noun, child -> child.relation().equals("nmod") && by(child, syntax)))
                .or(() -> syntax.head(noun)
                        .filter(verb -> verb.tag().startsWith("VB"))
                        .flatMap(syntax::subject))
                .filter(token ->
                        token.tag().matches("NNP.*|PRP.*") && !token.word().equalsIgnoreCase("it"));
    }

    private static boolean by(Token noun, Syntax syntax) {
        return syntax.child(noun, child -> child.relation().equals("case"))
                .filter(word -> word.lemma().matches("by|from"))
                .isPresent();
    }

    private boolean tells(List<Token> words, int at) {
        return words.get(at).tag().startsWith("VB") && lists(words, at);
    }

    private boolean lists(List<Token> words, int at) {
        return lexicon.at(words, at)
                .filter(hit ->
                        hit.sense().kind() == Sense.Kind.CUES || hit.sense().kind() == Sense.Kind.NEUTRAL)
                .isPresent();
    }

    private static Optional<Candidate> candidate(List<Span> source, List<Token> cue, Quoted quoted) {
        boolean apart = !source.isEmpty() && source.stream().noneMatch(quoted.span()::overlaps);
        List<Span> words = cue.stream().map(Token::span).toList();
        return apart
                ? Optional.of(new Candidate(source, words, List.of(quoted.span()), List.of(), FOUND_BY, CONFIDENCE, 0))
                : Optional.empty();
    }
}
