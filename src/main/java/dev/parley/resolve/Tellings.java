package dev.parley.resolve;

import dev.parley.model.Attribution;
import dev.parley.model.Quotation;
import dev.parley.model.Span;
import dev.parley.model.SpanIndex;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who tells what in a document: finds the attribution in whose content some words stand. */
final class Tellings {
    private final SpanIndex<Attribution> contents = new SpanIndex<>();
    private final SpanIndex<Attribution> sources = new SpanIndex<>();

    Tellings(List<Attribution> all) {
        for (Attribution attribution : all) {
            attribution.content().forEach(span -> contents.add(span, attribution));
            attribution.source().forEach(span -> sources.add(span, attribution));
        }
    }

    /** The outer report of an attribution, else whichever has the smallest content around the words. */
    Optional<Attribution> around(Span words, Optional<Attribution> within) {
        return within.flatMap(Attribution::outer).or(() -> contents.covering(words)
                .filter(other -> within.filter(other::equals).isEmpty())
                .min(Comparator.comparingInt(
                        other -> Span.around(other.content()).length())));
    }

    /** Whether words belong to the source of some attribution. */
    boolean source(Span words) {
        return sources.overlaps(words);
    }

    /** Whether words stand in quotation marks with all that is said there. */
    boolean quoted(Span words) {
        return contents.covering(words).anyMatch(Tellings::ownWords);
    }

    /** Whether its content is in the source's own words. */
    static boolean ownWords(Attribution attribution) {
        return attribution.quotation() == Quotation.DIRECT;
    }
}
