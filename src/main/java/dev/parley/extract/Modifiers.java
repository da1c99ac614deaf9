package dev.parley.extract;

import java.util.List;

/** The words of {@code language/reading.yml} that say how a cue is to be read besides its act. */
record Modifiers(
        List<String> negators,
        List<String> negatingDeterminers,
        List<Phrase> negating,
        List<Phrase> refusing,
        List<Phrase> silences,
        List<Phrase> uncertain,
        List<String> open,
        List<String> openMarkers,
        List<String> transparent,
        List<String> light,
        List<Phrase> conditions,
        List<String> selves,
        List<String> anybody,
        List<String> personEndings,
        List<String> hearers,
        List<String> addressing,
        List<String> talks,
        List<String> during,
        List<String> withWhom,
        List<String> asking,
        List<String> answering,
        List<String> approving,
        List<String> bidding,
        List<String> todays,
        List<String> stretches,
        List<String> otherTimes) {

    /** The file as it is read, before its phrases are. */
    record Entry(
            List<String> negators,
            List<String> negatingDeterminers,
            List<Located> negating,
            List<Located> refusing,
            List<Located> silences,
            List<Located> uncertain,
            List<String> open,
            List<String> openMarkers,
            List<String> transparent,
            List<String> light,
            List<Located> conditions,
            List<String> selves,
            List<String> anybody,
            List<String> personEndings,
            List<String> hearers,
            List<String> addressing,
            List<String> talks,
            List<String> during,
            List<String> withWhom,
            List<String> asking,
            List<String> answering,
            List<String> approving,
            List<String> bidding,
            List<String> todays,
            List<String> stretches,
            List<String> otherTimes,
            Hearing hearing,
            List<Example> examples) {}

    /** A sentence in which an act must be read with a polarity. */
    record Example(String text, String act, String polarity) {}

    /** What shows to whom something is said and whom it is about. */
    record Hearing(List<Heard> examples) {}

    /** A sentence in which an act must be said to these and be about those, in the words of the text. */
    record Heard(String text, String act, List<String> addressees, List<String> targets) {}

    static Modifiers of(Entry entry, LanguageFile file) {
        return new Modifiers(
                ActEntry.orNone(entry.negators),
                ActEntry.orNone(entry.negatingDeterminers),
                file.each(ActEntry.orNone(entry.negating), Phrase::of),
                file.each(ActEntry.orNone(entry.refusing), Phrase::of),
                file.each(ActEntry.orNone(entry.silences), Phrase::of),
                file.each(ActEntry.orNone(entry.uncertain), Phrase::of),
                ActEntry.orNone(entry.open),
                ActEntry.orNone(entry.openMarkers),
                ActEntry.orNone(entry.transparent),
                ActEntry.orNone(entry.light),
                file.each(ActEntry.orNone(entry.conditions), Phrase::of),
                ActEntry.orNone(entry.selves),
                ActEntry.orNone(entry.anybody),
                ActEntry.orNone(entry.personEndings),
                ActEntry.orNone(entry.hearers),
                ActEntry.orNone(entry.addressing),
                ActEntry.orNone(entry.talks),
                ActEntry.orNone(entry.during),
                ActEntry.orNone(entry.withWhom),
                ActEntry.orNone(entry.asking),
                ActEntry.orNone(entry.answering),
                ActEntry.orNone(entry.approving),
                ActEntry.orNone(entry.bidding),
                ActEntry.orNone(entry.todays),
                ActEntry.orNone(entry.stretches),
                ActEntry.orNone(entry.otherTimes));
    }

    /** Whether a common noun is for somebody who can speak or be spoken to. */
    boolean isPeople(String lemma) {
        return hearers.contains(lemma) || personEndings.stream().anyMatch(lemma::endsWith);
    }
}
