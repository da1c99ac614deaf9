package dev.parley.extract;

import dev.parley.model.Polarity;
import dev.parley.model.Quotation;
import dev.parley.model.Token;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what somebody did with his hands from what he did with words: "opened an inquiry", "marched to demand a vote". */
final class Deeds {
    private static final String PREPOSITIONS = "IN|TO|RB";

    private final Lexicon lexicon;
    private final QuotationReader quotations = new QuotationReader();

    Deeds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param cue how the candidate's cue is read; a silence is no deed */
    boolean tells(Candidate candidate, Reading cue, Polarity polarity, Sentences.Place place, Sentences sentences) {
        boolean empty = candidate.content().isEmpty();
        boolean thing = !empty && !clause(candidate, sentences);
        if (!cue.listed() && thing) return true;
        boolean nested = candidate.depth() > 0;
        boolean bare = place.tokens().stream().allMatch(token -> token.tag().matches(PREPOSITIONS));
        boolean done = thing && cue.neutral() && verbal(place) && polarity == Polarity.AFFIRMED;
        if (nested && (bare || done)) return true;
        return protest(place) || purpose(place) || manner(place);
    }

    /** Whether the content is a clause or in somebody's own words; what is done to a thing need not be said. */
    private boolean clause(Candidate candidate, Sentences sentences) {
        return quotations.read(candidate.content(), sentences.text()) != Quotation.INDIRECT
                || sentences
                        .at(candidate.content())
                        .filter(content -> content.head()
                                        .filter(content.syntax()::isVerbal)
                                        .isPresent()
                                || content.tokens().get(0).tag().startsWith("W"))
                        .isPresent();
    }

    private static boolean verbal(Sentences.Place place) {
        return place.head().filter(head -> head.tag().startsWith("VB")).isPresent();
    }

    /** Whether the cue is a rally, or what a rally was for: "a march to demand", "demonstrators' strike calling for". */
    private boolean protest(Sentences.Place place) {
        Optional<Token> crowd =
                place.head().filter(head -> head.relation().startsWith("acl")).flatMap(place.syntax()::head);
        return Stream.concat(place.tokens().stream(), crowd.stream())
                .anyMatch(token ->
                        token.tag().startsWith("NN") && lexicon.modifiers().has(WordList.PROTESTS, token.lemma()));
    }

    /** Whether the cue says how something was done that is no act of words itself: "shut the port in protest at". */
    private boolean manner(Sentences.Place place) {
        return place.head()
                .filter(head -> head.tag().startsWith("NN") && head.relation().equals("obl"))
                .filter(head -> place.syntax()
                        .child(
                                head,
                                child -> child.relation().equals("case")
                                        && child.lemma().equals("in"))
                        .isPresent())
                .flatMap(place.syntax()::head)
                .filter(governor -> !place.tokens().contains(governor) && !speaks(governor, place.syntax()))
                .isPresent();
    }

    /** Whether the cue is what something was done for that is no act of words itself. */
    private boolean purpose(Sentences.Place place) {
        Optional<Token> head = place.head().filter(verb -> isInfinitive(verb, place));
        Optional<Token> governor = head.flatMap(place.syntax()::head);
        if (governor.isEmpty() || !governor.get().tag().startsWith("VB")) return false;
        if (head.get().relation().startsWith("advcl")) return !speaks(governor.get(), place.syntax());
        // The parser takes "drove to Riga to demand" for one verb with another, as "began to demand" is.
        boolean apart = head.get().index() > governor.get().index() + 2;
        return apart
                && head.get().relation().equals("xcomp")
                && lexicon.at(place.syntax().tokens(), governor.get().index() - 1)
                        .isEmpty()
                && !lexicon.modifiers().has(WordList.TRANSPARENT, governor.get().lemma());
    }

    private static boolean isInfinitive(Token verb, Sentences.Place place) {
        return place.tokens().get(0).tag().equals("TO")
                || place.syntax().child(verb, child -> child.tag().equals("TO")).isPresent();
    }

    private boolean speaks(Token verb, Syntax syntax) {
        return lexicon.modifiers().has(WordList.ADDRESSING, verb.lemma())
                || lexicon.at(syntax.tokens(), verb.index() - 1)
                        .map(Lexicon.Hit::sense)
                        .filter(sense ->
                                sense.neutral() || lexicon.rules(sense.act()).reports())
                        .isPresent();
    }
}
