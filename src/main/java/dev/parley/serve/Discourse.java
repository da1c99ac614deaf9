package dev.parley.serve;

import dev.parley.graph.Store;
import dev.parley.model.Network;
import dev.parley.network.Events;
import dev.parley.network.Projection;
import dev.parley.network.RefusedSettings;
import dev.parley.network.Settings;
import dev.parley.network.Time;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes networks of the statements of a store, as requests ask for them. */
final class Discourse {
    /** The parameter that names the node whose ties alone are wanted. */
    static final String EGO = "ego";

    private final Latest<Events> said;
    private final Latest<Events> published;

    Discourse(Store store) {
        this.said = new Latest<>(store, it -> StoredEvents.of(it, Time.SAID));
        this.published = new Latest<>(store, it -> StoredEvents.of(it, Time.PUBLISHED));
    }

    /** A network and what it was made with. */
    record Made(Events events, Settings settings, Network network) {}

    /** All statements by the date that is asked for. */
    Events events(Time time) {
        return time == Time.SAID ? said.get() : published.get();
    }

    /**
     * The network that parameters ask for, those of {@link dev.parley.network.Parameters} and {@code ego}.
     *
     * @throws RefusedSettings when they cannot be read or do not go together
     */
    Made network(Map<String, List<String>> given) {
        Map<String, List<String>> ours = new HashMap<>(given);
        Optional<String> ego = Optional.ofNullable(ours.remove(EGO))
                .flatMap(values ->
                        values.stream().filter(value -> !value.isBlank()).findFirst());
        var parameters = new dev.parley.network.Parameters(ours);
        Events events = events(parameters.time());
        Settings settings = parameters.settings(events);
        Network network = new Projection(settings).project(events);
        return new Made(events, settings, ego.map(id -> Ego.of(network, id)).orElse(network));
    }
}
