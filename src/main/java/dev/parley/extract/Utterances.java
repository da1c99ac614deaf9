package dev.parley.extract;

import dev.parley.model.Finding;
import dev.parley.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Loses no quotation: what somebody says between quotation marks belongs to one statement as a whole, goes on over
 * paragraphs, and has a speaker even where the finder saw none.
 */
final class Utterances {
    /** In percent: the finder reads so many words around a cue, and may have seen no more of a long quotation. */
    private static final int LEAST_SEEN = 10;

    private final Speakers speakers;

    Utterances(Lexicon lexicon) {
        speakers = new Speakers(lexicon);
    }

    /** The places beside quotations that no finding has for its content: a parse may tell there who speaks. */
    static List<Span> unclaimed(String text, List<Finding> findings) {
        List<Candidate> found = findings.stream()
                .filter(finding -> finding.reach() == Finding.Reach.OUTERMOST)
                .map(finding -> Candidate.of(finding, new Calibration(List.of())))
                .toList();
        Claims claims = new Claims(found, text);
        return Quoted.in(text).stream()
                .filter(quoted ->
                        quoted.uttered(text) && claims.owner(quoted.span()).isEmpty())
                .flatMap(quoted -> Stream.of(
                        new Span(
                                Math.max(0, quoted.before(text) - 1),
                                quoted.span().start() + 1),
                        new Span(quoted.span().end() - 1, Math.min(text.length(), quoted.after(text) + 1))))
                .toList();
    }

    /** The candidates with whole quotations for their contents, and behind them those of quotations that had none. */
    List<Candidate> complete(List<Candidate> candidates, Sentences sentences) {
        String text = sentences.text();
        Claims claims = new Claims(candidates, text);
        Optional<Quoted> before = Optional.empty();
        for (Quoted quoted : Quoted.in(text)) {
            boolean read = sentences.treeAt(quoted.span().start()).isPresent();
            if (read && quoted.uttered(text)) settle(quoted, before, claims, sentences);
            before = Optional.of(quoted);
        }
        return claims.candidates();
    }

    private void settle(Quoted quoted, Optional<Quoted> before, Claims claims, Sentences sentences) {
        Span span = quoted.span();
        Optional<Candidate> named = Named.in(quoted, sentences.text());
        if (named.isPresent()) {
            name(named.get(), claims);
            return;
        }
        Optional<Integer> seen = claims.tenant(span).filter(number -> isSeen(number, span, claims));
        if (seen.isPresent() && claims.free(span, seen.get())) claims.extend(seen.get(), span);
        if (!claims.free(span, 0)) return;
        Optional<Candidate> told = speakers.find(quoted, sentences);
        Optional<Integer> known = told.isPresent()
                ? told.flatMap(candidate -> claims.speaking(Span.around(candidate.cue())))
                : before.flatMap(earlier -> continued(quoted, earlier, claims, sentences));
        if (known.isPresent()) claims.extend(known.get(), span);
        else told.ifPresent(claims::add);
    }

    /** A name beside a quotation leaves no doubt, whatever the finder took it to belong to. */
    private static void name(Candidate named, Claims claims) {
        Span content = named.content().get(0);
        Optional<Integer> known = claims.speaking(Span.around(named.cue()));
        if (known.isPresent()) {
            claims.replace(known.get(), content);
            return;
        }
        if (claims.owner(content).isEmpty()) claims.clear(content);
        if (claims.free(content, 0)) claims.add(named);
    }

    private static boolean isSeen(int number, Span span, Claims claims) {
        int share = 100 * claims.share(number, span);
        boolean begun = claims.share(number, new Span(span.start(), span.start() + 2)) > 0;
        return share >= 50 * span.length() || begun && share >= LEAST_SEEN * span.length();
    }

    /** Whose words a quotation goes on with, where its place leaves no doubt. */
    private static Optional<Integer> continued(Quoted quoted, Quoted before, Claims claims, Sentences sentences) {
        Optional<Integer> speaker = claims.owner(before.span());
        boolean next = isNext(quoted, before, sentences.text());
        if (!before.closed()) return speaker.filter(number -> next && quoted.beginsParagraph(sentences.text()));
        boolean alone = next && quoted.fillsParagraph(sentences.text());
        boolean beside = quoted.paragraph().equals(before.paragraph()) && isSentence(quoted, sentences.text());
        return speaker.filter(number -> alone && before.ending(sentences.text()) != '?' || beside)
                .filter(number -> isLeft(number, quoted, before, claims, sentences));
    }

    /** Whether nothing or only the telling of the speaker stands behind the earlier quotation. */
    private static boolean isLeft(int number, Quoted quoted, Quoted before, Claims claims, Sentences sentences) {
        int end = Math.min(before.paragraph().end(), quoted.before(sentences.text()));
        if (end <= before.after(sentences.text())) return !quoted.paragraph().equals(before.paragraph());
        Span rest = new Span(before.span().end(), end);
        Optional<Integer> sentence =
                sentences.treeAt(end - 1).map(tree -> tree.sentence().index());
        return claims.speaking(rest).filter(speaking -> speaking == number).isPresent()
                && ".!?".indexOf(sentences.text().charAt(end - 1)) >= 0
                && sentences
                        .at(claims.get(number).cue())
                        .map(place -> place.syntax().sentence().index())
                        .equals(sentence);
    }

    /** Whether it is a sentence of its own: what ends with a comma may be told of behind. */
    private static boolean isSentence(Quoted quoted, String text) {
        int after = quoted.after(text);
        boolean last = after >= quoted.paragraph().end() || !Character.isLowerCase(text.charAt(after));
        return last && ".!?…".indexOf(quoted.ending(text)) >= 0;
    }

    private static boolean isNext(Quoted quoted, Quoted before, String text) {
        return quoted.paragraph().start() > before.paragraph().end()
                && text.substring(before.paragraph().end(), quoted.paragraph().start())
                        .isBlank();
    }
}
