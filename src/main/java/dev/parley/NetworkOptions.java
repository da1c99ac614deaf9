package dev.parley;

import dev.parley.export.NetworkFormat;
import dev.parley.model.Network;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a file with a network says of itself, and where it goes. */
final class NetworkOptions {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--licence",
            paramLabel = "TEXT",
            description = "Under which terms the file may be used; stands in the file.")
    private Optional<String> licence = Optional.empty();

    /** Whether a file is named. */
    boolean toFile() {
        return output.toFile();
    }

    /** The same for one file of several. */
    NetworkOptions part(String part) {
        NetworkOptions other = new NetworkOptions();
        other.output = output.part(part);
        other.licence = licence;
        return other;
    }

    /** @throws Failure when the file is there already and may not be replaced */
    void refuseExisting() {
        output.refuseExisting();
    }

    /** Writes something else there. */
    void write(Parley parley, Console.Writer writer) throws IOException {
        output.write(parley.console(), writer);
    }

    /** Writes a network with its settings, the licence, and the program's name and version; says so when it is empty. */
    void write(Parley parley, NetworkFormat format, Network network) throws IOException {
        writeQuietly(parley, format, network);
        if (network.nodes().isEmpty())
            parley.console().say("the network is empty: no statement passes, or the store holds none");
    }

    /** As {@link #write(Parley, NetworkFormat, Network)}, without a word when it is empty. */
    void writeQuietly(Parley parley, NetworkFormat format, Network network) throws IOException {
        Map<String, String> settings = new TreeMap<>(network.settings());
        licence.ifPresent(terms -> settings.put("licence", terms));
        settings.put("program", new Version().getVersion()[0]);
        Network described = new Network(
                network.shape(), network.directed(), network.nodes(), network.edges(), new TreeMap<>(settings));
        output.write(parley.console(), out -> format.write(described, out));
    }
}
