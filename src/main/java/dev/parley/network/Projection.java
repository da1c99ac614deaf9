package dev.parley.network;

import dev.parley.model.Network;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Projects statements onto a network of what they are said by, on and to. */
public final class Projection {
    private final Settings settings;

    public Projection(Settings settings) {
        this.settings = settings;
    }

    /**
     * One network. Where time is cut into windows, each tie holds in those where it is one, with the value it has there; its own value is
     * that of the window in which it is strongest.
     *
     * @throws RefusedSettings when the events have not the values that the settings ask for
     */
    public Network project(Events events) {
        Assembly assembly = new Assembly(settings, events);
        return settings.windows().cut() ? new Film(assembly.whole()).of(slices(assembly)) : assembly.whole();
    }

    /** A network for each window, in order of time; none where time is not cut. */
    public List<Slice> slices(Events events) {
        return settings.windows().cut() ? slices(new Assembly(settings, events)) : List.of();
    }

    private List<Slice> slices(Assembly assembly) {
        return new Cutting(settings, assembly.facts())
                .cuts().stream()
                        .map(cut -> slice(cut.window(), assembly.network(cut.stretch())))
                        .toList();
    }

    private static Slice slice(Window window, Network network) {
        SortedMap<String, String> settings = new TreeMap<>(network.settings());
        settings.put("window", window.first() + "/" + window.last());
        return new Slice(
                window, new Network(network.shape(), network.directed(), network.nodes(), network.edges(), settings));
    }
}
