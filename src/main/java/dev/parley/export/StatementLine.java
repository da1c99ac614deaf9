package dev.parley.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.model.Span;
import dev.parley.model.StatementRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A statement as it stands in JSON, offsets in Unicode code points, end exclusive. The keys come in the order in which they
 * are written; those that may be left out stand beside their kin.
 */
public record StatementLine(
        String document,
        String id,
        Words source,
        Words cue,
        Words content,
        Spans evidence,
        List<StatementRow.Name> actors,
        String act,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> alternativeAct,
        String polarity,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean conditional,
        List<StatementRow.Name> addressees,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StatementRow.Name> targets,
        List<StatementRow.Name> via,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> reportedIn,
        Optional<String> date,
        Set<String> issues,
        Map<String, String> stances,
        String quote,
        String foundBy,
        String readBy,
        double confidence) {
    /** Where words stand: start and end of each stretch. */
    public record Spans(List<int[]> spans) {
        static Spans of(List<Span> spans) {
            return new Spans(spans.stream()
                    .map(span -> new int[] {span.start(), span.end()})
                    .toList());
        }
    }

    /** Words and where they stand. */
    public record Words(String text, List<int[]> spans) {
        static Words of(StatementRow.Phrase phrase) {
            return new Words(phrase.text(), Spans.of(phrase.spans()).spans());
        }
    }

    /** The line of a row. */
    public static StatementLine of(StatementRow row) {
        return new StatementLine(
                row.document(),
                row.id(),
                Words.of(row.source()),
                Words.of(row.cue()),
                Words.of(row.content()),
                Spans.of(row.evidence().spans()),
                row.actors(),
                row.act(),
                row.alternativeAct(),
                StatementRow.lower(row.polarity()),
                row.conditional(),
                row.addressees(),
                row.targets(),
                row.via(),
                row.reportedIn(),
                row.date(),
                row.stances().keySet(),
                stances(row),
                StatementRow.lower(row.quotation()),
                row.foundBy(),
                row.readBy(),
                Rounded.of(row.confidence()));
    }

    private static Map<String, String> stances(StatementRow row) {
        Map<String, String> stances = new TreeMap<>();
        row.stances().forEach((issue, stance) -> stances.put(issue, StatementRow.lower(stance)));
        return stances;
    }
}
