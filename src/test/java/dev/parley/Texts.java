package dev.parley;

import dev.parley.model.Document;
import dev.parley.model.Section;
import dev.parley.model.SectionKind;
import dev.parley.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Documents for tests. */
final class Texts {
    private Texts() {}

    static Document document(String id, String text) {
        return new Document(
                id,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(LocalDate.of(2025, 3, 18)),
                Optional.empty(),
                text,
                List.of(new Section(SectionKind.BODY, new Span(0, text.length()))));
    }
}
