package dev.parley.extract;

import dev.parley.model.Quotation;
import dev.parley.model.Span;
import java.util.List;

/** Reads from the quotation marks whether a content is in the source's own words. */
final class QuotationReader {
    private static final String OPENING = "\"“«„";
    private static final String CLOSING = "\"”»";

    Quotation read(List<Span> content, String text) {
        boolean all = !content.isEmpty() && content.stream().allMatch(span -> enclosed(span, text));
        if (all) return Quotation.DIRECT;
        boolean some = content.stream()
                .anyMatch(span ->
                        span.in(text).chars().anyMatch(c -> OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0));
        return some ? Quotation.MIXED : Quotation.INDIRECT;
    }

    /** Between one pair of marks, which may stand just inside or just outside the span. */
    private static boolean enclosed(Span span, String text) {
        int first = OPENING.indexOf(text.charAt(span.start())) >= 0 ? span.start() : span.start() - 1;
        int last = CLOSING.indexOf(text.charAt(span.end() - 1)) >= 0 ? span.end() - 1 : span.end();
        boolean marked = first >= 0
                && last < text.length()
                && OPENING.indexOf(text.charAt(first)) >= 0
                && CLOSING.indexOf(text.charAt(last)) >= 0;
        return marked && text.substring(first + 1, last).chars().noneMatch(c -> OPENING.indexOf(c) >= 0);
    }
}
