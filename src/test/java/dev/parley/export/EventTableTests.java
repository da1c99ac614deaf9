package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.StatementRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventTableTests {
    @Test
    void writesOneRowAnEventUnderHeadingsThatScriptsKnow() throws IOException {
        assertThat(table().lines())
                .containsExactly(
                        "statement_id;time;person;organization;concept;agreement;start_position;stop_position;text;coder;"
                                + "document_id;document_title;document_author;document_source;country;act;side;polarity;"
                                + "confidence",
                        "s1;2031-05-06;Ada Quist;\"Norland; High Court\";Sale of the port;0;0;81;"
                                + "\"😀 The Court says Quist may not \"\"sell, or lease,\"\" the harbour unless Norland pays.\";"
                                + "finder-nested;harbour;Port & town;Bea Holt;The Mole;Norland;promise;oppose;negated;0.877",
                        "s2;;;;'=cmd;;82;96;Talks went on.;talks;harbour;;;;;discuss;;affirmed;1");
    }

    private static String table() throws IOException {
        List<StatementRow> rows = Rows.all();
        EventTable.Event full = new EventTable.Event(
                rows.get(0),
                new EventTable.Article(Optional.of("Port & town"), List.of("Bea Holt"), Optional.of("The Mole")),
                Optional.of(LocalDate.of(2031, 5, 6)),
                List.of("Ada Quist"),
                List.of("Norland", "High Court"),
                List.of("Norland"),
                Optional.of("Sale of the port"),
                Optional.of("0"),
                Optional.of("oppose"));
        EventTable.Event sparse = new EventTable.Event(
                rows.get(1),
                new EventTable.Article(Optional.empty(), List.of(), Optional.empty()),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of("=cmd"),
                Optional.empty(),
                Optional.empty());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EventTable().write(List.of(full, sparse), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
