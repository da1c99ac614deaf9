package dev.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the text says: this source did this act with this content.
 *
 * @param source its words, in text order; none where the text names no source
 * @param cue the words that carry the act
 * @param content what was said or wanted; none for talks without a topic
 * @param addressees the mentions of those it was said to, each in one span
 * @param targets the mentions of those it is about (an accusation, a demand), each in one span
 * @param evidence the sentence or sentences it stands in
 * @param saidOn when it was said, as the text says it: TIMEX3 day, month, week or {@code day/day}; empty where it does not
 * @param conditional whether a condition is put ("only if", "provided that")
 * @param outer the report that this one stands in ("the Kremlin said that Putin ordered …")
 * @param foundBy {@code finder}, {@code finder-nested}, {@code finder-beside}, {@code quotation} or the name of a frame
 * @param readBy the entry of the lexicon that gave the act
 * @param confidence in 0..1
 * @param alternative another act that would do as well: that of a cue that gave way to its content, or of a content that did not
 */
public record Attribution(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        List<Span> addressees,
        List<Span> targets,
        List<Span> evidence,
        Act act,
        Polarity polarity,
        boolean conditional,
        Quotation quotation,
        Optional<String> saidOn,
        Optional<Attribution> outer,
        String foundBy,
        String readBy,
        double confidence,
        Optional<Act> alternative) {
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        addressees = List.copyOf(addressees);
        targets = List.copyOf(targets);
        evidence = List.copyOf(evidence);
        if (cue.isEmpty()) throw new IllegalArgumentException("an attribution needs a cue");
        if (evidence.isEmpty()) throw new IllegalArgumentException("an attribution needs evidence");
        Objects.requireNonNull(act);
        Objects.requireNonNull(polarity);
        Objects.requireNonNull(quotation);
        Objects.requireNonNull(saidOn);
        Objects.requireNonNull(outer);
        Objects.requireNonNull(alternative);
        if (!(confidence >= 0 && confidence <= 1))
            throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
    }

    /** One whose act is beyond doubt. */
    public Attribution(
            List<Span> source,
            List<Span> cue,
            List<Span> content,
            List<Span> addressees,
            List<Span> targets,
            List<Span> evidence,
            Act act,
            Polarity polarity,
            boolean conditional,
            Quotation quotation,
            Optional<String> saidOn,
            Optional<Attribution> outer,
            String foundBy,
            String readBy,
            double confidence) {
        this(
                source,
                cue,
                content,
                addressees,
                targets,
                evidence,
                act,
                polarity,
                conditional,
                quotation,
                saidOn,
                outer,
                foundBy,
                readBy,
                confidence,
                Optional.empty());
    }
}
