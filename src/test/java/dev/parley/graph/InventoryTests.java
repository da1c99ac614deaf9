package dev.parley.graph;

import static dev.parley.graph.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InventoryTests {
    private final Store store = shared();

    @Test
    void statisticsCountWhatIsThere() {
        Statistics statistics = store.statistics();
        assertThat(statistics)
                .isEqualTo(new Statistics(
                        2,
                        8,
                        3,
                        2,
                        6,
                        7,
                        Optional.of("2025-02"),
                        Optional.of("2025-03-18"),
                        List.of(new Statistics.Outlet("The Paper", 2, 8)),
                        Optional.empty()));
        assertThat(statistics.shareWithIssue()).isEqualTo(7 / 8.0);
    }

    @Test
    void theLastRunIsTheOneThatStartedLastWhicheverWasNotedFirst() {
        Run earlier = new Run(Instant.parse("2025-04-01T10:00:00.75Z"), Instant.EPOCH, "1", "m", "l", "o", List.of());
        Run later = new Run(
                Instant.parse("2025-04-02T10:00:00Z"),
                Instant.parse("2025-04-02T10:05:09Z"),
                "1.0",
                "finder 3",
                "lexicon 4",
                "ontology 5",
                List.of(SECOND.id(), FIRST.id()));
        Store changing = filled();
        changing.recordRun(later);
        changing.recordRun(earlier);
        assertThat(changing.statistics().lastRun()).contains(later);
    }

    @Test
    void documentsAreCountedWithTheirStatements() {
        assertThat(store.documents())
                .extracting(DocumentRow::id, DocumentRow::statements)
                .containsExactly(tuple(SECOND.id(), 2), tuple(FIRST.id(), 6));
    }
}
