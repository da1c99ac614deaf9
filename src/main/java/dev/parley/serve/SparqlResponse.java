package dev.parley.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.coyote.CloseNowException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * A response that keeps back the text of an error, to be sent as a problem. An error that comes when rows have gone out
 * already breaks the connection off, so that no client takes the part for the whole.
 */
final class SparqlResponse extends HttpServletResponseWrapper {
    private static final Logger LOG = LoggerFactory.getLogger(SparqlResponse.class);

    /** Rows kept back, in bytes: so long an error still has a status of its own. */
    private static final int HELD = 1 << 18;

    private final ByteArrayOutputStream error = new ByteArrayOutputStream();
    private boolean failed;

    SparqlResponse(HttpServletResponse response) {
        super(response);
        response.setBufferSize(HELD);
    }

    /** Sends what is still to be sent. */
    void finish(Problems problems) throws IOException {
        if (!failed) return;
        String text = error.toString(StandardCharsets.UTF_8).strip().replaceFirst("^Parse error: ", "");
        if (getStatus() == HttpStatus.INTERNAL_SERVER_ERROR.value()) LOG.warn("A query failed: {}", text);
        if (isCommitted()) throw new CloseNowException(text);
        problems.answer((HttpServletResponse) getResponse(), getStatus(), text);
    }

    @Override
    public void setStatus(int status) {
        super.setStatus(status);
        if (status < 400) return;
        failed = true;
        if (!isCommitted()) resetBuffer();
    }

    @Override
    public void setContentType(String type) {
        if (!failed) super.setContentType(type);
    }

    @Override
    public void setContentLength(int length) {
        if (!failed) super.setContentLength(length);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        ServletOutputStream rows = super.getOutputStream();
        return new ServletOutputStream() {
            @Override
            public void write(int value) throws IOException {
                current().write(value);
            }

            @Override
            public void write(byte[] bytes, int start, int length) throws IOException {
                current().write(bytes, start, length);
            }

            @Override
            public void flush() throws IOException {
                // Fuseki flushes when all is written; before that the buffer decides.
            }

            @Override
            public boolean isReady() {
                return rows.isReady();
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                rows.setWriteListener(listener);
            }

            private OutputStream current() {
                return failed ? error : rows;
            }
        };
    }
}
