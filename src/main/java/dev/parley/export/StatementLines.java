package dev.parley.export;

import dev.parley.model.StatementRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes statements as JSON Lines: one object a statement, offsets in Unicode code points, end exclusive. */
public final class StatementLines {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** Writes the rows in their order, in UTF-8; the stream stays open. @throws IOException when it takes no more */
    public void write(Collection<StatementRow> rows, OutputStream out) throws IOException {
        for (StatementRow row : rows) {
            out.write(JSON.writeValueAsBytes(StatementLine.of(row)));
            out.write('\n');
        }
    }
}
