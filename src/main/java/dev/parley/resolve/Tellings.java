package dev.parley.resolve;

import dev.parley.model.Attribution;
import dev.parley.model.Quotation;
import dev.parley.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who tells what in a document: finds the attribution in whose content some words stand. */
final class Tellings {
    private final List<Attribution> all;
    /** What stands in quotation marks throughout. */
    private final List<Span> quotations;

    Tellings(List<Attribution> all) {
        this.all = all;
        quotations = all.stream()
                .filter(Tellings::ownWords)
                .flatMap(attribution -> attribution.content().stream())
                .toList();
    }

    /** The outer report of an attribution, else whichever has the smallest content around the words. */
    Optional<Attribution> around(Span words, Optional<Attribution> within) {
        return within.flatMap(Attribution::outer).or(() -> all.stream()
                .filter(other -> within.filter(other::equals).isEmpty())
                .filter(other -> other.content().stream().anyMatch(span -> span.covers(words)))
                .min(Comparator.comparingInt(
                        other -> Span.around(other.content()).length())));
    }

    /** Whether words belong to the source of some attribution. */
    boolean source(Span words) {
        return all.stream()
                .anyMatch(attribution -> attribution.source().stream().anyMatch(words::overlaps));
    }

    boolean quoted(Span words) {
        return quotations.stream().anyMatch(span -> span.covers(words));
    }

    /** Whether its content is in the source's own words. */
    static boolean ownWords(Attribution attribution) {
        return attribution.quotation() == Quotation.DIRECT;
    }
}
