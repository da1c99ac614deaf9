package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Questions stay quick when a store grows; measured in time of the processor, whatever else it has to do. */
class QuestionsOfManyIT {
    /** More than twice what the slowest takes, which has twenty thousand rows. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Test
    void everyQuestionIsAnsweredAtOnceOfTenThousandStatements() {
        Map<String, Duration> slow = new TreeMap<>();
        try (Store store = new ManyStatements().store(10_000)) {
            for (Question question : NamedQueries.load(store.iris()).list()) {
                Duration time = time(
                        () -> store.query(question.bind(Map.of()), ResultFormat.CSV, OutputStream.nullOutputStream()));
                if (time.compareTo(LIMIT) > 0) slow.put(question.name(), time);
            }
            Duration description = time(store::describe);
            if (description.compareTo(LIMIT) > 0) slow.put("the description", description);
        }
        assertThat(slow).isEmpty();
    }

    private static Duration time(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
    }
}
