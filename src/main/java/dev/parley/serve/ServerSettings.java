package dev.parley.serve;

import dev.parley.graph.Iris;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How the server listens, what it calls itself and how much one query may cost.
 *
 * @param host name or address to listen on
 * @param port 0 for any free one
 * @param title heading of the page
 * @param timeout after which a query is stopped; a client can ask for less, never for more
 * @param triples most triples that one CONSTRUCT or DESCRIBE may give, because their results are held in memory
 * @param iris those of the store: they say which resource an address is, and which prefixes stand for what
 */
public record ServerSettings(String host, int port, String title, Duration timeout, int triples, Iris iris) {
    public static final String HOST = "127.0.0.1";
    public static final int PORT = 3330;

    /** Bytes of heap that have to be there for each triple: some 600 are used, and others ask at the same time. */
    private static final long HEAP_PER_TRIPLE = 1 << 13;

    public ServerSettings {
        Objects.requireNonNull(host);
        Objects.requireNonNull(title);
        if (port < 0 || port > 65535) throw new IllegalArgumentException("port " + port + " is not within 0 … 65535");
        if (timeout.toMillis() <= 0) throw new IllegalArgumentException("the query timeout has to be positive");
        if (triples <= 0) throw new IllegalArgumentException("the limit on triples has to be positive");
        Objects.requireNonNull(iris);
    }

    /**
     * The usual settings: this machine only, port 3330, 30 seconds, and at most 100,000 triples a query, fewer where the
     * heap is small.
     */
    public static ServerSettings usual(Iris iris) {
        long affordable = Runtime.getRuntime().maxMemory() / HEAP_PER_TRIPLE;
        int triples = (int) Math.min(100_000, affordable);
        return new ServerSettings(HOST, PORT, "Parley", Duration.ofSeconds(30), triples, iris);
    }

    /** The same settings at another address. */
    public ServerSettings at(String host, int port) {
        return new ServerSettings(host, port, title, timeout, triples, iris);
    }

    /** The same settings with another limit of time. */
    public ServerSettings within(Duration timeout) {
        return new ServerSettings(host, port, title, timeout, triples, iris);
    }

    /** The same settings with another limit of triples. */
    public ServerSettings withTriples(int triples) {
        return new ServerSettings(host, port, title, timeout, triples, iris);
    }

    /** Namespace by prefix, sorted by prefix; the empty one is Parley's vocabulary. */
    Map<String, String> prefixes() {
        return new TreeMap<>(iris.prefixes());
    }
}
