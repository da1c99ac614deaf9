package dev.parley.resolve;

import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Sentence;
import dev.parley.model.Token;
import dev.parley.resolve.Mention.Sort;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The pronouns and nouns between the sources of a document, told in text order, so that later words can refer to them. */
final class Background {
    private final Tellings tellings;
    private final ActorWords words;
    private final Phrases phrases;
    private final BiConsumer<Phrase, Sort> hearer;
    private final Deque<Word> pending = new ArrayDeque<>();

    /** A word that may mean somebody or something. */
    private record Word(Sentence sentence, Token token, Sort sort) {}

    /** @param hearer is told each phrase with its sort */
    Background(
            AnnotatedDocument document,
            Tellings tellings,
            ActorWords words,
            Phrases phrases,
            BiConsumer<Phrase, Sort> hearer) {
        this.tellings = tellings;
        this.words = words;
        this.phrases = phrases;
        this.hearer = hearer;
        for (Sentence sentence : document.sentences())
            for (Token token : sentence.tokens())
                sort(token).ifPresent(sort -> pending.add(new Word(sentence, token, sort)));
    }

    /** Tells what stands before a position and has not been told yet. */
    void upTo(int position) {
        while (!pending.isEmpty() && pending.peek().token().span().start() < position) {
            Word word = pending.poll();
            if (!tellings.source(word.token().span()) && !ahead(word)) hearer.accept(phrase(word), word.sort());
        }
    }

    /** Whether it stands in a quotation whose speaker is named only behind it. */
    private boolean ahead(Word word) {
        return word.sort() == Sort.PRONOUN
                && tellings.around(word.token().span(), Optional.empty())
                        .filter(telling -> telling.source().isEmpty()
                                || telling.source().get(0).start()
                                        > word.token().span().start())
                        .isPresent();
    }

    private Phrase phrase(Word word) {
        return word.sort() == Sort.PRONOUN || !word.sentence().parsed()
                ? new Phrase(word.sentence(), List.of(word.token()), word.token())
                : phrases.headed(word.sentence(), word.token());
    }

    private Optional<Sort> sort(Token token) {
        if (token.tag().startsWith("PRP"))
            return words.classOf(token.word(), WordClass.HE, WordClass.SHE, WordClass.THEY)
                    .map(kind -> Sort.PRONOUN);
        boolean several = token.tag().equals("NNS") && token.relation().equals("nmod");
        if (!several && !token.relation().matches("nsubj.*|i?obj|obl.*|conj|")) return Optional.empty();
        boolean artifact = words.has(WordClass.ARTIFACT, token.word());
        return switch (token.tag()) {
            case "NN" ->
                artifact
                        ? Optional.of(Sort.THING)
                        : words.someone(token.word()) || words.has(WordClass.BODY, token.word())
                                ? Optional.of(Sort.NOUN)
                                : Optional.empty();
            case "NNS" ->
                artifact
                        ? Optional.of(Sort.THINGS)
                        : words.someone(token.lemma()) ? Optional.of(Sort.NOUN) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
