package dev.parley.network;

import dev.parley.model.Network;
import dev.parley.network.Variable.Level;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a network takes from events to edges, statements of each edge included: {@code src/test/bench/networks.sh}. The corpus grows as
 * one does: more statements and documents of the same 320 organisations on the same 200 issues.
 */
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = "-Xmx3900m")
public class NetworkSpeed {
    private static final int ORGANIZATIONS = 320;
    private static final int ISSUES = 200;
    private static final int PER_DOCUMENT = 10;
    private static final Variable ORGANIZATION = new Variable("organization", Level.STATEMENT);
    private static final Variable ISSUE = new Variable("issue", Level.STATEMENT);
    private static final Variable AGREEMENT = new Variable("agreement", Level.STATEMENT);

    @Param({"5000", "20000", "100000", "1000000"})
    int statements;

    private Events events;

    @Setup
    public void code() {
        events = events(statements);
    }

    static Events events(int statements) {
        Random random = new Random(1);
        LocalDateTime start = LocalDateTime.of(2015, 1, 1, 8, 0);
        List<Event> events = new ArrayList<>(statements);
        for (int statement = 0; statement < statements; statement++) {
            int document = statement / PER_DOCUMENT;
            Map<String, List<String>> values = new HashMap<>();
            values.put("organization", List.of("organization " + random.nextInt(ORGANIZATIONS)));
            values.put("issue", List.of("issue " + random.nextInt(ISSUES)));
            values.put("agreement", List.of(random.nextBoolean() ? "1" : "0"));
            LocalDateTime time = start.plusHours(document);
            events.add(new Event("s" + statement, "d" + document, Optional.of(time), 1, values));
        }
        return new Events(List.of(ORGANIZATION, ISSUE, AGREEMENT), events, Map.of());
    }

    @Benchmark
    public Network oneModeCongruencePerDocument() {
        return project(Mode.ONE, Aggregation.CONGRUENCE, Normalization.AVERAGE);
    }

    @Benchmark
    public Network twoModeSubtractPerDocument() {
        return project(Mode.TWO, Aggregation.SUBTRACT, Normalization.ACTIVITY);
    }

    private Network project(Mode mode, Aggregation aggregation, Normalization normalization) {
        Settings settings = new Settings(
                mode,
                List.of(ORGANIZATION, ISSUE),
                new Measure(Optional.of(events.qualifier("agreement")), aggregation, normalization),
                Duplicates.DOCUMENT,
                Isolates.EXCLUDE,
                Selection.ALL,
                0,
                Windows.NONE);
        return new Projection(settings).project(events);
    }
}
