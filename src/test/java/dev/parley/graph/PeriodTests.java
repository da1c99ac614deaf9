package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {
    @ParameterizedTest
    @CsvSource({
        "2025-03-18, 2025-03-18, 2025-03-18",
        "2025-03-18T10:30, 2025-03-18, 2025-03-18",
        "2025-W13, 2025-03-24, 2025-03-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024, 2024-01-01, 2024-12-31",
        "2024-12-30/2025-W01, 2024-12-30, 2025-01-05"
    })
    void aTimeCoversItsDays(String timex, LocalDate first, LocalDate last) {
        assertThat(Period.of(timex)).contains(new Period(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRESENT_REF", "2025-02-30", "2025-W60", "XXXX-03", "2025-03-02/2025-03-01", ""})
    void whatIsNotOnTheCalendarCoversNone(String timex) {
        assertThat(Period.of(timex)).isEmpty();
    }

    @Test
    void daysOfTheNewYearCanLieInTheLastWeekOfTheOld() {
        assertThat(Period.of("2020-W53")).contains(new Period(LocalDate.of(2020, 12, 28), LocalDate.of(2021, 1, 3)));
    }
}
