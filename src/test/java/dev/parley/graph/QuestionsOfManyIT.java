package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No question becomes slow when a store grows: of ten thousand statements each is answered at once. */
class QuestionsOfManyIT {
    /** Alone on a processor the slowest takes half of it. */
    private static final Duration LIMIT = Duration.ofSeconds(2);

    @Test
    void everyQuestionIsAnsweredAtOnce() {
        try (Store store = new ManyStatements().store(10_000)) {
            for (Question question : NamedQueries.load(store.iris()).list()) {
                ask(store, question, Duration.ofMinutes(1));
                ask(store, question, LIMIT);
            }
            assertThat(store.statistics().statements()).isEqualTo(10_000);
        }
    }

    /** @throws QueryException when it takes longer */
    private static void ask(Store store, Question question, Duration limit) {
        store.query(question.bind(Map.of()), ResultFormat.CSV, Optional.of(limit), OutputStream.nullOutputStream());
    }
}
