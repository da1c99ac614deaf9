package dev.parley.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** A text file in UTF-8 as it is written, line by line. */
final class Lines {
    private final BufferedWriter writer;

    Lines(OutputStream out) {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void add(String line) throws IOException {
        writer.write(line);
        writer.write('\n');
    }

    /** Hands over all that was written. */
    void finish() throws IOException {
        writer.flush();
    }
}
