package dev.parley.serve;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.graph.DocumentFilter;
import dev.parley.graph.DocumentRow;
import dev.parley.graph.Page;
import java.util.Optional;

/** A part of the list of documents. @param filter by which they were chosen */
record DocumentList(@JsonValue Page<DocumentRow> page, DocumentFilter filter, Turn turn) implements View {
    @Override
    public String title() {
        return "Documents";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.DOCUMENTS);
    }
}
