package dev.parley.extract;

import dev.parley.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quotations with the speaker's name beside them and no verb: in transcripts before, in collections of quotations behind. */
final class Named {
    private static final String FOUND_BY = "quotation";
    private static final double CONFIDENCE = 0.9;

    /** "BERG: We will sail." */
    private static final Pattern LABEL =
            Pattern.compile("[\"“„«]\\s{0,3}(?<source>\\p{Lu}[\\p{Lu}.'’ -]{1,40})(?<cue>:)\\s{1,3}(?=\\S)");

    /** "— Anna Berg, captain", up to the end of the line. */
    private static final Pattern SIGNATURE = Pattern.compile("\\s{0,9}(?<cue>[–—―-]{1,2})[ \\u00A0]{0,3}"
            + "(?<source>\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,30}|\\p{Ll}{1,3})){0,5})"
            + "(?:\\.|,[^\\n“”\"]{0,80})?[ \\u00A0\\r]{0,9}(?:\\n|$)");

    private Named() {}

    /** The statement of a quotation that begins its paragraph, if a name shows who speaks. */
    static Optional<Candidate> in(Quoted quoted, String text) {
        if (!quoted.beginsParagraph(text)) return Optional.empty();
        Span span = quoted.span();
        Matcher label = LABEL.matcher(text).region(span.start(), span.end());
        if (label.lookingAt())
            return Optional.of(candidate(label, new Span(label.end(), quoted.closed() ? span.end() - 1 : span.end())));
        Matcher signature = SIGNATURE.matcher(text).region(span.end(), text.length());
        return quoted.closed() && signature.lookingAt() ? Optional.of(candidate(signature, span)) : Optional.empty();
    }

    private static Candidate candidate(Matcher found, Span content) {
        return new Candidate(
                List.of(new Span(found.start("source"), found.end("source"))),
                List.of(new Span(found.start("cue"), found.end("cue"))),
                List.of(content),
                List.of(),
                FOUND_BY,
                CONFIDENCE,
                0);
    }
}
