package dev.parley.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes rows as SPARQL's CSV, for those that ask for it. */
final class RowsAsCsv extends AbstractHttpMessageConverter<Rows> {
    RowsAsCsv() {
        super(StandardCharsets.UTF_8, MediaType.parseMediaType("text/csv"));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Rows.class;
    }

    @Override
    public boolean canRead(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    protected Rows readInternal(Class<? extends Rows> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("rows are only written", message);
    }

    @Override
    protected void writeInternal(Rows rows, HttpOutputMessage message) throws IOException {
        ResultsWriter.create().lang(ResultSetLang.RS_CSV).build().write(message.getBody(), rows.rowSet());
    }
}
