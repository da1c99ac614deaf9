package dev.parley.read;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, none held beyond the limit of one document. */
final class Lines implements Closeable {
    /**
     * One line.
     *
     * @param number from 1
     * @param bytes without the line feed at its end; of a line above the limit as many as show that it is
     */
    record Line(int number, byte[] bytes) {
        boolean blank() {
            for (byte unit : bytes) if (unit < 0 || unit > ' ') return false;
            return true;
        }
    }

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private int number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line, empty at the end. */
    Optional<Line> next() throws IOException {
        if (from == to && !fill()) return Optional.empty();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        do {
            int end = from;
            while (end < to && buffer[end] != '\n') end++;
            line.write(buffer, from, Math.min(end - from, FileBytes.LIMIT + 1 - line.size()));
            from = end;
        } while (from == to && fill());
        if (from < to) from++;
        return Optional.of(new Line(++number, line.toByteArray()));
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
