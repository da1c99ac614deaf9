package dev.parley.serve;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.graph.DocumentFilter;
import dev.parley.graph.DocumentRow;
import dev.parley.graph.Page;
import java.util.Optional;

/** A part of the list of documents. @param filter by which they were chosen */
record DocumentList(@JsonValue Page<DocumentRow> page, DocumentFilter filter, Turn turn) implements View {
    static DocumentList of(Asked asked, DocumentFilter filter, Page<DocumentRow> page) {
        Address address = Address.of("/documents")
                .with("q", filter.title())
                .with("publisher", filter.publisher())
                .with("from", filter.from())
                .with("to", filter.to())
                .with("limit", asked.text("limit"));
        return new DocumentList(page, filter, Turn.of(address, asked.cursor(), page));
    }

    @Override
    public String title() {
        return "Documents";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.DOCUMENTS);
    }
}
