package dev.parley.export;

import dev.parley.model.Network;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes GEXF 1.3, which Gephi keeps whole: parallel edges of different relations (as {@code kind}), and in dynamic files
 * the days on which nodes and edges hold, with weight and value in each spell.
 */
record GexfWriter(Time time) implements NetworkWriter {
    @Override
    public void write(Network network, OutputStream out) throws IOException {
        Lifetimes lifetimes = time == Time.DYNAMIC ? Lifetimes.of(network) : Lifetimes.NONE;
        new GexfFile(network, lifetimes, new Xml(out)).write();
    }
}
