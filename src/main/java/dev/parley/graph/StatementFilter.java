package dev.parley.graph;

import dev.parley.model.Polarity;
import dev.parley.model.Stance;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Which statements are wanted: {@code StatementFilter.ALL.source("kremlin").act("say")}. Each method narrows it further. */
public final class StatementFilter {
    public static final StatementFilter ALL = new StatementFilter(card -> true);

    private final Predicate<Card> wanted;

    private StatementFilter(Predicate<Card> wanted) {
        this.wanted = wanted;
    }

    Predicate<Card> wanted() {
        return wanted;
    }

    /** @param actor id of one who says it, perhaps with others */
    public StatementFilter source(String actor) {
        return and(card -> card.actors().contains(actor));
    }

    /** @param actor id of one to whom it is said */
    public StatementFilter addressee(String actor) {
        return and(card -> card.addressees().contains(actor));
    }

    /** @param actor id of one whom it is about */
    public StatementFilter target(String actor) {
        return and(card -> card.targets().contains(actor));
    }

    /** @param actor id of one through whom the article knows it */
    public StatementFilter via(String actor) {
        return and(card -> card.via().contains(actor));
    }

    /** @param issue id of an issue it is about */
    public StatementFilter issue(String issue) {
        return and(card -> card.sides().containsKey(issue));
    }

    /** Those that take this side on any issue. */
    public StatementFilter stance(Stance stance) {
        return and(card -> card.sides().containsValue(stance));
    }

    /** Those that take this side on this issue. */
    public StatementFilter side(String issue, Stance stance) {
        return and(card -> stance == card.sides().get(issue));
    }

    /** @param act id of the act */
    public StatementFilter act(String act) {
        return and(card -> card.act().equals(act));
    }

    public StatementFilter polarity(Polarity polarity) {
        return and(card -> card.polarity() == polarity);
    }

    /** @param document id of the document it stands in */
    public StatementFilter document(String document) {
        return and(card -> card.document().equals(document));
    }

    /** Those of that day or later, by the first day of when it was said or else published; the undated are not among them. */
    public StatementFilter from(LocalDate first) {
        return and(card -> card.day().filter(day -> !day.isBefore(first)).isPresent());
    }

    /** Those of that day or earlier; the undated are not among them. */
    public StatementFilter to(LocalDate last) {
        return and(card -> card.day().filter(day -> !day.isAfter(last)).isPresent());
    }

    /** @param least 0 to 1 */
    public StatementFilter confidence(double least) {
        return and(card -> card.confidence() >= least);
    }

    /** @param finder {@code finder}, {@code finder-nested}, {@code finder-beside}, {@code quotation} or the name of a frame */
    public StatementFilter foundBy(String finder) {
        return and(card -> card.foundBy().equals(finder));
    }

    private StatementFilter and(Predicate<Card> other) {
        return new StatementFilter(wanted.and(other));
    }
}
