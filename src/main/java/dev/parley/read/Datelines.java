package dev.parley.read;

import dev.parley.model.Section;
import dev.parley.model.SectionKind;
import dev.parley.model.Span;
import dev.parley.read.SectionPatterns.Sign;
import java.util.List;
import java.util.stream.Stream;

/** Parts the datelines from the running text behind them: "RIYADH —" is where it was written, nobody who said something. */
final class Datelines {
    /** In characters; no dateline is longer. */
    private static final int LONGEST = 100;

    private final SectionPatterns patterns;
    private final String text;

    Datelines(SectionPatterns patterns, String text) {
        this.patterns = patterns;
        this.text = text;
    }

    /** The same sections, with a byline in front of what is left of each that opens with a dateline. */
    List<Section> parted(List<Section> sections) {
        return sections.stream().flatMap(this::parts).toList();
    }

    private Stream<Section> parts(Section section) {
        Span span = section.span();
        if (section.kind() != SectionKind.BODY) return Stream.of(section);
        String opening = text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST));
        int length = patterns.length(Sign.DATELINE, opening.replaceAll("\\s", " "));
        if (length == 0) return Stream.of(section);
        int end = span.start() + opening.substring(0, length).stripTrailing().length();
        return Stream.of(
                new Section(SectionKind.BYLINE, new Span(span.start(), end)),
                new Section(SectionKind.BODY, new Span(span.start() + length, span.end())));
    }
}
