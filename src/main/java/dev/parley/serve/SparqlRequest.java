package dev.parley.serve;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** A request whose query is known to be UTF-8 and not too long, and in which HEAD passes for GET. */
final class SparqlRequest extends HttpServletRequestWrapper {
    /** Longest query, and longest form, in bytes. */
    static final int LONGEST = 1 << 20;

    private static final String DIRECT = "application/sparql-query";
    private final byte[] query;

    private SparqlRequest(HttpServletRequest request, byte[] query) {
        super(request);
        this.query = query;
    }

    /** @throws RefusedRequest when the query is too long or not UTF-8 */
    static SparqlRequest of(HttpServletRequest request) throws IOException, RefusedRequest {
        if (isDirect(request)) return new SparqlRequest(request, body(request));
        request.setCharacterEncoding(StandardCharsets.UTF_8); // Tomcat takes forms for Latin-1
        try {
            request.getParameterMap();
        } catch (InvalidParameterException failure) {
            throw new RefusedRequest(
                    HttpStatus.valueOf(failure.getErrorCode()),
                    "The parameters cannot be read: they have to be UTF-8, no more than "
                            + TomcatConfiguration.PARAMETERS + ", and no longer than " + LONGEST + " bytes.");
        }
        return new SparqlRequest(request, new byte[0]);
    }

    @Override
    public String getMethod() {
        String method = super.getMethod();
        return method.equals(HttpMethod.HEAD.name()) ? HttpMethod.GET.name() : method;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return query.length == 0 ? super.getInputStream() : new Bytes(new ByteArrayInputStream(query));
    }

    private static boolean isDirect(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(DIRECT);
    }

    private static byte[] body(HttpServletRequest request) throws IOException, RefusedRequest {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST)
            throw new RefusedRequest(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "The query is longer than " + LONGEST + " bytes, the most that is read.");
        if (body.length == 0) throw new RefusedRequest(HttpStatus.BAD_REQUEST, "The query is empty.");
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException failure) {
            throw new RefusedRequest(HttpStatus.BAD_REQUEST, "The query is not UTF-8.");
        }
        return body;
    }

    private static final class Bytes extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int start, int length) {
            return bytes.read(buffer, start, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the query is read at once");
        }
    }
}
