package dev.parley.export;

import dev.parley.model.Act;
import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Attribution;
import dev.parley.model.Document;
import dev.parley.model.Polarity;
import dev.parley.model.Quotation;
import dev.parley.model.Span;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import dev.parley.model.StatementRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two statements of one small text: one with everything, one with as little as there can be. */
final class Rows {
    static final Document DOCUMENT = new Document(
            "harbour",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "😀 The Court says Quist may not \"sell, or lease,\" the harbour unless Norland pays. Talks went on.",
            List.of());

    private static final Actor QUIST = actor("ada-quist", "Ada Quist");
    private static final Actor NORLAND = actor("norland", "Norland");
    private static final Actor COURT = actor("court", "The \"High\" Court");

    private Rows() {}

    static List<StatementRow> all() {
        return StatementRow.of(List.of(full(), sparse()), DOCUMENT);
    }

    private static Statement full() {
        Attribution attribution = new Attribution(
                spans("Quist"),
                spans("may not"),
                spans("\"sell, or lease,\" the harbour", "Norland pays"),
                List.of(),
                List.of(),
                List.of(new Span(0, DOCUMENT.text().indexOf(" Talks"))),
                new Act("promise"),
                Polarity.NEGATED,
                true,
                Quotation.MIXED,
                Optional.empty(),
                Optional.empty(),
                "finder-nested",
                "promise",
                0.87654);
        return new Statement(
                "s1",
                "harbour",
                attribution,
                List.of(QUIST, NORLAND),
                List.of(NORLAND),
                List.of(QUIST),
                List.of(COURT),
                Optional.of("s0"),
                Map.of("port-sale", Stance.OPPOSE, "lease", Stance.CONDITIONAL),
                Optional.of("2031-05-06"));
    }

    private static Statement sparse() {
        Attribution attribution = new Attribution(
                List.of(),
                spans("Talks"),
                List.of(),
                List.of(),
                List.of(),
                spans("Talks went on."),
                new Act("discuss"),
                Polarity.AFFIRMED,
                false,
                Quotation.INDIRECT,
                Optional.empty(),
                Optional.empty(),
                "talks",
                "talks",
                1);
        return new Statement(
                "s2",
                "harbour",
                attribution,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }

    private static List<Span> spans(String... words) {
        return Arrays.stream(words)
                .map(part ->
                        new Span(DOCUMENT.text().indexOf(part), DOCUMENT.text().indexOf(part) + part.length()))
                .toList();
    }

    private static Actor actor(String id, String name) {
        return new Actor(
                id,
                name,
                ActorKind.ORGANIZATION,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
