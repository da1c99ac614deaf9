package dev.parley.model;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A statement as it leaves the program: words beside their spans, names beside ids, and every span counted in
 * Unicode code points of the document's text ({@code end} exclusive).
 *
 * @param date TIMEX3 day, month, week or {@code day/day}; empty where unknown
 * @param stances by issue id, in order of id; the keys are the issues it concerns
 * @param alternativeAct another act that would do as well
 */
public record StatementRow(
        String id,
        String document,
        Phrase source,
        Phrase cue,
        Phrase content,
        Phrase evidence,
        List<Name> actors,
        List<Name> addressees,
        List<Name> targets,
        List<Name> via,
        Optional<String> reportedIn,
        String act,
        Polarity polarity,
        boolean conditional,
        Quotation quotation,
        Optional<String> date,
        Map<String, Stance> stances,
        String foundBy,
        String readBy,
        double confidence,
        Optional<String> alternativeAct) {
    /** Words and where they stand, in code points; several spans when they are parted. */
    public record Phrase(String text, List<Span> spans) {
        public Phrase {
            spans = List.copyOf(spans);
        }
    }

    /** An actor by id and name. */
    public record Name(String id, String name) {}

    public StatementRow {
        actors = List.copyOf(actors);
        addressees = List.copyOf(addressees);
        targets = List.copyOf(targets);
        via = List.copyOf(via);
        stances = Collections.unmodifiableMap(new TreeMap<>(stances));
    }

    /** One whose act is beyond doubt. */
    public StatementRow(
            String id,
            String document,
            Phrase source,
            Phrase cue,
            Phrase content,
            Phrase evidence,
            List<Name> actors,
            List<Name> addressees,
            List<Name> targets,
            List<Name> via,
            Optional<String> reportedIn,
            String act,
            Polarity polarity,
            boolean conditional,
            Quotation quotation,
            Optional<String> date,
            Map<String, Stance> stances,
            String foundBy,
            String readBy,
            double confidence) {
        this(
                id,
                document,
                source,
                cue,
                content,
                evidence,
                actors,
                addressees,
                targets,
                via,
                reportedIn,
                act,
                polarity,
                conditional,
                quotation,
                date,
                stances,
                foundBy,
                readBy,
                confidence,
                Optional.empty());
    }

    /** The row of a statement of a document. */
    public static StatementRow of(Statement statement, Document document) {
        return of(statement, document, new CodePoints(document.text()));
    }

    /** The rows of all statements of a document. */
    public static List<StatementRow> of(List<Statement> statements, Document document) {
        CodePoints points = new CodePoints(document.text());
        return statements.stream()
                .map(statement -> of(statement, document, points))
                .toList();
    }

    private static StatementRow of(Statement statement, Document document, CodePoints points) {
        Attribution attribution = statement.attribution();
        return new StatementRow(
                statement.id(),
                statement.document(),
                phrase(attribution.source(), document, points),
                phrase(attribution.cue(), document, points),
                phrase(attribution.content(), document, points),
                phrase(attribution.evidence(), document, points),
                names(statement.actors()),
                names(statement.addressees()),
                names(statement.targets()),
                names(statement.via()),
                statement.reportedIn(),
                attribution.act().id(),
                attribution.polarity(),
                attribution.conditional(),
                attribution.quotation(),
                statement.date(),
                statement.stances(),
                attribution.foundBy(),
                attribution.readBy(),
                attribution.confidence(),
                attribution.alternative().map(Act::id));
    }

    private static Phrase phrase(List<Span> spans, Document document, CodePoints points) {
        return new Phrase(Span.words(spans, document.text()), points.outside(spans));
    }

    private static List<Name> names(List<Actor> actors) {
        return actors.stream().map(actor -> new Name(actor.id(), actor.name())).toList();
    }

    /** A constant as it is written outside: lower case with hyphens. */
    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
