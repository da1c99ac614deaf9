package dev.parley.export;

import dev.parley.model.Network;
import java.io.IOException;
import java.io.OutputStream;

/** Writes networks in one format; {@link NetworkFormat} lists them all. */
interface NetworkWriter {
    /**
     * Writes a network that {@link Tidied} has made ready, in UTF-8; the stream stays open.
     *
     * @throws IOException when the stream takes no more
     */
    void write(Network network, OutputStream out) throws IOException;
}
